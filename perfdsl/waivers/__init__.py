"""Waivers (豁免): comments that silence a finding where they stand, with a reason and perhaps a last day.

A comment becomes a ``Waiver`` (``reader``) with the lines it covers (``scopes``); the ``Register`` of
a run takes what is waived out of the findings and knows afterwards which waivers were of use. Errors
are never silenced, nor is what is said of waivers themselves.
"""
