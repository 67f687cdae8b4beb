"""Word's own format (.docx, .docm), as Word, WPS, LibreOffice and others write it."""
