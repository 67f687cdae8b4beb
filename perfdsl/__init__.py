"""perfc: budget performance targets (预算绩效目标) as code.

``ARCHITECTURE.md`` shows the pipeline; ``perfdsl/driver.py`` is that pipeline as code.
Importing the package does no work: each command imports what it uses.
"""

__version__ = "0.1.0"
