"""``python -m perfdsl`` is ``perfc``."""

import sys

from perfdsl.cli import main

if __name__ == "__main__":
    sys.exit(main())
