"""Neutral grids to what they say: labels, heads, indicator rows, projects. Nothing is guessed or lost."""
