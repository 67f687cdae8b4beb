"""The documents that findings follow from, by title and number. Articles are not cited: they move."""

from __future__ import annotations

from perfdsl.diagnostics.model import Text

TARGETS_2015 = Text(
    "财预〔2015〕88号《中央部门预算绩效目标管理办法》",
    "Ministry of Finance, 财预〔2015〕88号, measures on the performance targets of central departments",
)
EVALUATION_2020 = Text(
    "财预〔2020〕10号《项目支出绩效评价管理办法》",
    "Ministry of Finance, 财预〔2020〕10号, measures on the evaluation of project spending",
)
BUDGET_LAW = Text("《中华人民共和国预算法》", "the Budget Law of the People's Republic of China")
REGULATIONS = (TARGETS_2015, EVALUATION_2020, BUDGET_LAW)
