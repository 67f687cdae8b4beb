"""Expressions: names looked up, values worked out exactly, steps kept."""
