"""What a run asked and what came of it, so that the same run need not be done again.

``key`` says which runs are the same run, ``store`` keeps a record a file, ``verify`` asks the old
questions again, ``recording`` writes down a run that was watched. Nothing here is needed for a
result to be right: without a record, or with one that cannot be read, the run is done.

Nothing is imported here: the way from a key press to an answer that is known is the shortest.
"""
