"""Tables in plain text: saved from Word, pasted from Excel, CSV, Markdown."""
