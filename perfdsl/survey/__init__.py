"""What the sources hold, for people who ask: which files and totals, and where a value comes from.

``inventory`` lists files, units and projects (``perfc tree``); ``origins`` and ``naming`` say of a
printed value how it came to be (``perfc why``). Everything is read off models and modules; nothing
is reported here, and a file with errors answers for as much as could be understood of it.
"""
