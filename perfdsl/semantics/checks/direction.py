"""P409: a stated direction (方向) does not contradict the comparator."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.diagnostics.phrases import replacing
from perfdsl.semantics.model import Project
from perfdsl.semantics.schemes.scheme import Scheme

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
_SIGNS = {">=": "≥", "<=": "≤"}


def check(project: Project, scheme: Scheme) -> Iterator[Diagnostic]:
    """Judged only where a comparator decides: texts, dates and bare values leave it open."""
    for row in project.rows:
        derived, stated = row.derived_direction, row.stated_direction
        if derived is None or stated in (None, derived) or row.direction_span is None:
            continue
        sign = _SIGNS.get(row.value.operator or "", row.value.operator)
        place = Related(row.value.span, Text(f"比较符 {sign}", f"comparator {sign}"))
        yield DIRECTION.at(
            row.direction_span,
            stated=stated,
            sign=sign,
            derived=derived,
            related=(place,),
            fixes=(replacing(row.direction_span, derived),),
        )
