"""Forms (表样) that are workbooks: a user's .xlsx with tags in its cells → compiled once → printed on.

``form.py`` is the line: the parts of the file (workbook.py) → rows and cells with tags (compiling.py,
cells.py) → a program of rows, which printing.py runs on a document. What it lays down (layout.py)
tells where each row of the form has gone; by that everything that names rows is moved: formulas,
merged cells, formats, names, pictures (moving.py, formulas.py, rewriting.py, copies.py). As in a
Word form what is not changed is never written again: parts are cut where they change.
"""
