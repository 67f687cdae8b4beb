"""Modules: what each file declares, and what its imports make known."""
