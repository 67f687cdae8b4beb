"""One file a check: its kind with its words, and a function from a project to findings."""
