"""``python -m perfdsl`` is ``perfc``."""

import sys

from perfdsl.cli import command

if __name__ == "__main__":
    sys.exit(command())
