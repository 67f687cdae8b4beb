"""Web pages, and what Word, Excel and WPS save as one (often under the name .doc or .xls)."""
