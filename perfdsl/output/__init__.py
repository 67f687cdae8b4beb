"""The only place that writes: whole files or none, and every refusal a diagnostic."""

from perfdsl.output import kinds, source_kinds
from perfdsl.output.names import draft_of, name_faults, output_path
from perfdsl.output.rewriting import rewrite
from perfdsl.output.writing import Artifact, Written, old_drafts, write

KINDS = (*kinds.KINDS, *source_kinds.KINDS)

__all__ = [
    "KINDS",
    "Artifact",
    "Written",
    "draft_of",
    "name_faults",
    "old_drafts",
    "output_path",
    "rewrite",
    "write",
]
