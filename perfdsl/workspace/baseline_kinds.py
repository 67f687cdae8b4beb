"""What can be wrong with a baseline: P040 to P043."""

from __future__ import annotations

from perfdsl.diagnostics.model import Kind, Severity, Text

NO_BASELINE = Kind(
    code="P040",
    name="baseline-missing",
    severity=Severity.ERROR,
    message=Text("找不到基线「{path}」", "there is no baseline “{path}”"),
    help=Text(
        "检查文件名；还没有基线的，先记一个：perfc check --write-baseline {path}",
        "check the spelling; where there is none yet, make it: perfc check --write-baseline {path}",
    ),
    why=Text(
        "基线记着已有的警告和提示，有它才知道哪些是新的。找不到时不当作空的：那样旧问题会全部当成新的报出来。",
        "A baseline has the warnings and hints there were on record. A missing one is not taken for "
        "an empty one, by which everything old would be reported as new.",
    ),
    wrong="perfc check --baseline 基现.json",
    right="perfc check --baseline 基线.json",
)
BASELINE_BROKEN = Kind(
    code="P041",
    name="baseline-broken",
    severity=Severity.ERROR,
    message=Text("「{path}」不是完好的基线文件", "“{path}” is no sound baseline"),
    help=Text(
        "检查是不是给错了文件；损坏的，从备份恢复，或删去它重新记一个",
        "check that it is the right file; restore a damaged one, or delete it and make a new one",
    ),
    why=Text(
        "基线文件由 perfc 写成，手工改动或合并冲突会使它读不懂。读不懂就不知道哪些问题是旧的。",
        "perfc writes this file itself; edits by hand and merge conflicts break it, and then it is "
        "not known which findings are old.",
    ),
    wrong="perfc check --baseline 2023.perf",
    right="perfc check --baseline 基线.json",
)
BASELINE_VERSION = Kind(
    code="P042",
    name="baseline-version",
    severity=Severity.ERROR,
    message=Text(
        "基线「{path}」是第 {version} 版的，这个 perfc 只认第 {known} 版",
        "the baseline “{path}” is of version {version}, and this perfc knows {known} only",
    ),
    help=Text(
        "用写它的那个 perfc，或重新记一个：perfc check --write-baseline {path}",
        "use the perfc that wrote it, or make it anew: perfc check --write-baseline {path}",
    ),
    why=Text(
        "各版认问题的办法不同，用错了版本会把旧问题当成新的，或把新的盖住。",
        "Versions know findings by different marks; by the wrong one the old would be reported as "
        "new, or the new hidden.",
    ),
    wrong="perfc check --baseline 新版写的.json",
    right="perfc check --baseline 基线.json",
)
NOT_OVERWRITTEN = Kind(
    code="P043",
    name="baseline-not-overwritten",
    severity=Severity.ERROR,
    message=Text(
        "「{path}」已经存在，又不是基线，没有覆盖它",
        "“{path}” exists and is no baseline, so it was kept",
    ),
    help=Text("换一个文件名", "name another file"),
    why=Text(
        "--write-baseline 只改写它自己写过的基线，别的文件一概不动，免得写错名字就丢了东西。",
        "--write-baseline replaces baselines only. Any other file is kept, so that a slip in a name "
        "loses nothing.",
    ),
    wrong="perfc check --write-baseline perf.toml",
    right="perfc check --write-baseline 基线.json",
)
KINDS = (NO_BASELINE, BASELINE_BROKEN, BASELINE_VERSION, NOT_OVERWRITTEN)
