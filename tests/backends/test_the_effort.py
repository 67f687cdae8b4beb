"""How much work an indicator is: counted in calls, for a table may have hundreds of them."""

from __future__ import annotations

import pytest

from perfdsl.backends import emit
from tests.effort import calls

from .documents import indicator, one

# With a macro for each cell HTML had 590; json.dumps made 510 for the same bytes.
MOST_CALLS = {"docx": 28, "html": 40, "json": 100, "xlsx": 700}


@pytest.mark.parametrize("name", MOST_CALLS)
def test_an_indicator_more_is_a_few_calls_more(name: str) -> None:
    def effort(count: int) -> int:
        rows = tuple(indicator(f"产出{at // 10}", f"指标{at}", f"≥{at}个") for at in range(count))
        printed = one(indicators=rows)
        return calls(lambda: emit(name, printed))

    effort(10)
    assert (effort(700) - effort(200)) / 500 <= MOST_CALLS[name]
