"""Every backend on documents made by hand."""
