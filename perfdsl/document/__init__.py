"""The document model (schema 1): what every backend receives, and what the JSON output is."""
