"""P409: a stated direction (方向) does not contradict the comparator."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.semantics.model import Project
from perfdsl.semantics.scheme import Scheme

DIRECTION = Kind(
    "P409",
    "direction-contradicts",
    Severity.ERROR,
    Text("方向写的是{stated}，比较符 {sign} 却是{derived}", "stated as {stated}, but {sign} means {derived}"),
    Text("改方向，或改比较符；一般不必写方向，由比较符得出",
         "change one of them; a direction is mostly not needed, the comparator gives it"),
    Text(
        "≥、> 是越大越好（正向），≤、< 是越小越好（反向）；两处说法相反，自评时会算错。",
        "≥ and > mean more is better (正向), ≤ and < less is better (反向); a contradiction would "
        "score the wrong way round.",
    ),
    '成本 "采购成本" ≤ 100万元 {\n  方向 正向\n}',
    '成本 "采购成本" ≤ 100万元 {\n  方向 反向\n}',
)  # fmt: skip
KINDS = (DIRECTION,)
_DERIVED = {">=": ("≥", "正向"), ">": (">", "正向"), "<=": ("≤", "反向"), "<": ("<", "反向")}


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """Judged only where the comparator decides: ``=`` and texts leave the direction open."""
    for row in project.rows:
        sign, derived = _DERIVED.get(row.value.operator or "", ("", None))
        if row.direction_span and derived and row.stated_direction not in (None, derived):
            yield DIRECTION.at(
                row.direction_span,
                stated=row.stated_direction,
                sign=sign,
                derived=derived,
                related=(Related(row.value.span, Text(f"比较符 {sign}", f"comparator {sign}")),),
            )
