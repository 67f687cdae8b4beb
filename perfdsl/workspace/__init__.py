"""The files of the author: which sources a command means, and their text. The only reader.

Nothing raises for what is on the disk: a missing, unreadable or unintelligible file is a
diagnostic of one of ``KINDS``, and the other files are still read.
"""

from perfdsl.workspace.kinds import KINDS
from perfdsl.workspace.reading import Input, Reading, read
from perfdsl.workspace.search import ROOT_MARK, Found, Place, find, root_of

__all__ = ["KINDS", "ROOT_MARK", "Found", "Input", "Place", "Reading", "find", "read", "root_of"]
