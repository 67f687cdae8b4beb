"""The document model itself as JSON, for programs."""

from __future__ import annotations

import json

from perfdsl.document.as_json import as_json
from perfdsl.document.model import Document


def emit(document: Document) -> bytes:
    """Schema 1 as UTF-8 with readable 汉字, indented by two, with a line end at the end."""
    return (json.dumps(as_json(document), ensure_ascii=False, indent=2) + "\n").encode()
