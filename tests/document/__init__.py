"""The document model and its JSON."""
