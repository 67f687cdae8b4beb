"""Gathered projects to the text of a ``.perf`` file: typed values, a scheme where one is needed."""
