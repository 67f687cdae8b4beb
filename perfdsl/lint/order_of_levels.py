"""P528: levels in another order than the scheme's."""

from __future__ import annotations

from collections.abc import Iterator

from perfdsl.diagnostics.model import Diagnostic, Kind, Related, Severity, Text
from perfdsl.semantics.model import Model, Project

ORDER_OF_LEVELS = Kind(
    "P528",
    "order-of-levels",
    Severity.HINT,
    Text("「{level}」应在「{later}」的前面", "{level} comes before {later}"),
    Text(
        "按体例的次序写，同一级的放在一起", "keep the scheme's order, with each level in one place"
    ),
    Text(
        "指标照写的次序印在表上；各表的次序与体例一致，审核和汇总时才好核对。每个项目只提示一次。",
        "Rows print in the order written; tables in the scheme's order are easier to review and sum "
        "up. Told once a project.",
    ),
    '成本 "采购成本" ≤ 10万元\n时效 "采购完成时间" 10月底前',
    '时效 "采购完成时间" 10月底前\n成本 "采购成本" ≤ 10万元',
)
KINDS = (ORDER_OF_LEVELS,)


def check(project: Project, model: Model) -> Iterator[Diagnostic]:
    """The first row that stands after one of a later level."""
    order: dict[tuple[str, str], int] = {}
    for level in model.scheme.levels:
        for second in level.levels:
            order[level.name, second.name] = len(order)
    latest = None
    for row in project.rows:
        place = order.get((row.level1.name, row.level2.name), -1)
        if latest and 0 <= place < latest[0]:
            later = latest[1]
            related = (Related(later.span, Text("写在它前面的", "written before it")),)
            yield ORDER_OF_LEVELS.at(
                row.span, level=row.level2.name, later=later.level2.name, related=related
            )
            return
        if latest is None or place > latest[0]:
            latest = place, row
