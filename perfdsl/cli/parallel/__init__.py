"""The work of a command shared out: a unit is one document with its sources and their imports.

Whoever did the work, the run itself goes through the units in their order, tells what there is to
tell, and alone writes (``cli/reuse.py``). What another process cannot answer for is done by the run.
"""
