"""The fonts of the machine, or of a folder: which there are, and which letters each has."""
