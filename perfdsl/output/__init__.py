"""The only place that writes: whole files or none, and every refusal a diagnostic."""

from perfdsl.output.kinds import KINDS
from perfdsl.output.names import draft_of, name_faults, output_path
from perfdsl.output.writing import Artifact, Written, old_drafts, write

__all__ = [
    "KINDS",
    "Artifact",
    "Written",
    "draft_of",
    "name_faults",
    "old_drafts",
    "output_path",
    "write",
]
