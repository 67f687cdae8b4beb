"""Document → a PDF, for archives: the tables of ``sheets`` as data that a Typst template sets.

What is typed reaches the template as JSON and is only ever shown: a template runs no text, so
nothing in a text is markup, whatever it looks like.
"""
