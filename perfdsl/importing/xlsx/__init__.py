"""Excel's own format (.xlsx, .xlsm), as Excel, WPS, LibreOffice and libraries write it."""
