"""Document → sheets of a workbook, laid out; and the tables of a PDF, which has the same boxes.

Unlike a table in Word or on a page, a sheet has an address and a place for everything, and a height
for every row that nobody works out when the file is opened. So what stands where is decided here,
in Python, and the templates only spell it in XML. A sheet is first written down as logical rows
(``grid``), which ``heights`` and ``placing`` turn into the rows of the file.
"""
