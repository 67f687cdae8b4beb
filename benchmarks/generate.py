"""Write a workspace of realistic, error-free ``.perf`` files: the same for the same arguments.

    python benchmarks/generate.py FOLDER --projects 1000

Project *n* of a seed is the same whatever the size of the workspace, so that sizes can be compared.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import words

YEAR = 2024
_INDENT = "    "

Row = tuple[str, str, str]
"""二级指标, name, and what stands after the name."""


def generate(folder: Path, projects: int, *, seed: int = 1, per_file: int = 20) -> int:
    """Fill the folder with one file a budget unit, and say how many files that made."""
    folder.mkdir(parents=True, exist_ok=True)
    starts = range(0, projects, per_file)
    for number, start in enumerate(starts):
        count = min(per_file, projects - start)
        text = "\n".join(_file(number, range(start, start + count), seed))
        path = folder / f"单位{number + 1:04}.perf"
        path.write_text(text + "\n", encoding="utf-8", newline="\n")
    return len(starts)


def _file(number: int, projects: Sequence[int], seed: int) -> Iterator[str]:
    bureau = words.BUREAUS[number % len(words.BUREAUS)]
    yield f"# 生成的测试数据：第 {number + 1} 个预算单位，{len(projects)} 个项目"
    yield '体例 "项目支出绩效目标-2015"'
    yield f"年度 {YEAR}"
    yield f'单位 {100001 + number} "示例市{number // len(words.BUREAUS) + 1}区{bureau}"'
    for project in projects:
        yield ""
        yield from _project(project, Random(f"{seed}:{project}"))


def _project(number: int, rng: Random) -> Iterator[str]:
    area, theme = rng.choice(words.AREAS), rng.choice(words.THEMES)
    cents = rng.randint(2_00, 900_00)
    yield f'项目 "{YEAR}年{area}{theme}项目（{number + 1}号）" {{'
    yield f"  预算 {_budget(cents, rng)}"
    yield f'  用途 "{rng.choice(words.PURPOSES).format(area=area, theme=theme)}"'
    for goal in rng.sample(words.GOALS, rng.randint(1, 4)):
        yield f'  目标 "{goal.format(area=area, theme=theme)}"'
    yield ""
    yield from _level(
        "产出", [*_quantities(rng), *_qualities(rng), *_times(rng), *_costs(cents, rng)]
    )
    yield from _level("效益", _benefits(rng))
    yield from _level("满意度", [_satisfaction(rng)])
    yield "}"


def _level(name: str, rows: Sequence[Row]) -> Iterator[str]:
    """A block with its columns aligned; a 汉字, and nothing else stands in a name, fills two."""
    widest = max(len(indicator) for _, indicator, _ in rows)
    yield f"  {name} {{"
    for level, indicator, rest in rows:
        yield f'{_INDENT}{level} "{indicator}" {"  " * (widest - len(indicator))}{rest}'
    yield "  }"


def _budget(cents: int, rng: Random) -> str:
    """A total and its sources, exact to 0.01万元; one source, the other, or both."""
    fiscal = rng.choice((0, cents, cents, cents * rng.randint(1, 9) // 10))
    parts = (("财政资金", fiscal), ("其他资金", cents - fiscal))
    sources = [f"{name} {_money(amount)}万元" for name, amount in parts if amount]
    return f"{_money(cents)}万元 = {' + '.join(sources)}"


def _money(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"


def _quantities(rng: Random) -> Iterator[Row]:
    for name, unit, most in rng.sample(words.QUANTITIES, rng.randint(3, 5)):
        bound = rng.choice(("≥ ", "≥ ", "≥ ", ""))
        value = f"{bound}{rng.randint(1, most)}{unit}"
        yield "数量", name, value + rng.choice(("", "", "", _described(name)))


def _described(name: str) -> str:
    """An attribute block, as long ones are written."""
    return f' {{\n{_INDENT}  说明 "全年{name}，以验收单为准"\n{_INDENT}}}'


def _qualities(rng: Random) -> Iterator[Row]:
    for name in rng.sample(words.RATES, 2):
        yield "质量", name, rng.choice(("100%", f"≥ {rng.randint(80, 99)}%", "≥ 98.5%"))


def _times(rng: Random) -> Iterator[Row]:
    name, unit, most = rng.choice(words.DURATIONS)
    yield "时效", name, f"≤ {rng.randint(1, most)}{unit}"
    month = rng.randint(2, 12)
    dates = (
        f"{month}月底前",
        f"{YEAR}年{month}月",
        f"{month}月15日前",
        f"{YEAR}年内",
        f"{YEAR}年全年",
    )
    yield "时效", rng.choice(words.DEADLINES), rng.choice(dates)


def _costs(cents: int, rng: Random) -> Iterator[Row]:
    yield "成本", "项目总成本", f"≤ {_money(cents).rstrip('0').rstrip('.')}万元"
    name, per = rng.choice(words.PRICES)
    price = rng.randint(2, 90) * 100
    yield "成本", name, f'≤ {price}元/{per} 写作 "≤{price}元"'


def _benefits(rng: Random) -> list[Row]:
    rows = rng.sample(words.BENEFITS, rng.randint(1, 2))
    return [(level, name, f'"{value}"') for level, name, value in rows]


def _satisfaction(rng: Random) -> Row:
    return "服务对象", f"{rng.choice(words.AUDIENCES)}满意度", f"≥ {rng.randint(80, 98)}%"


def main() -> None:
    """Read the arguments, write the workspace, and say what was written."""
    parser = argparse.ArgumentParser(description="Write a workspace of generated .perf files.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--projects", type=int, default=1000, help="how many (default 1000)")
    parser.add_argument("--per-file", type=int, default=20, help="projects a file (default 20)")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    files = generate(
        arguments.folder, arguments.projects, seed=arguments.seed, per_file=arguments.per_file
    )
    print(f"{arguments.projects} projects in {files} files")


if __name__ == "__main__":
    main()
