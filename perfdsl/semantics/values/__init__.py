"""Literals: quantities, dates, units of measure, and the words that print instead."""
