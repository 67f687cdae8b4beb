"""Schemes (体例): read from Perf, the shipped ones too."""
