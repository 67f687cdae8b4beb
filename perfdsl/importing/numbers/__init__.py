"""How a spreadsheet shows a number: its format codes, as Excel, WPS and LibreOffice write them."""
