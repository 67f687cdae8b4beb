"""Forms (表样) of users: a Word file with tags in its cells → compiled once → a document, printed on it.

``form.py`` is the line: the parts of the file → places of elements (xml.py) → tags (tags.py), each
read (reading.py) and held against the published schema (shapes.py) → a program (compiling.py) that
prints a document (printing.py). A form is another person's file: what it may say is listed, nothing
of Python can be reached from it, and all of it is bounded.
"""
