"""Fixes put to work: chosen among the findings, applied in rounds, each round proved."""

from perfdsl.fixing.rounds import Check, Checked, Outcome, apply_fixes

__all__ = ["Check", "Checked", "Outcome", "apply_fixes"]
