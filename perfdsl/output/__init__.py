"""The only place that writes: whole files or none, and every refusal a diagnostic."""

from perfdsl.output.kinds import KINDS
from perfdsl.output.names import name_faults, output_path
from perfdsl.output.rewriting import rewrite
from perfdsl.output.writing import Artifact, Written, write

__all__ = ["KINDS", "Artifact", "Written", "name_faults", "output_path", "rewrite", "write"]
