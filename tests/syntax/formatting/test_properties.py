"""Formatting never changes what a program says, whatever stands in it and however it is typed."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from perfdsl.syntax.formatting import formatted
from tests.syntax.formatting.forms import canonical, read
from tests.syntax.test_hostile import PIECES

_HOSTILE = st.text(
    st.one_of(
        st.sampled_from(
            '"＂“”「」\\\n\t {}#;,，＝=≥%０１２年月日\u3000\xa0\u200b\u200d\u0301\u202e👨‍👩‍👧𠮷é·~～'
        ),
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")),
    ).filter(lambda char: char not in "\ufffe\uffff"),
    max_size=30,
)
_BLANK = st.sampled_from(["", " ", "  ", "\t", "\u3000", "\xa0 "])
_GAP = st.sampled_from([" ", "  ", "\t", "\u3000", "\xa0"])
_LINE_END = st.sampled_from(
    ["\n", "\n", "\n", " \n", "\n\n", "\n \t\n\n", " # 注\n", "\n＃ 注　\n", "\n\n# 一\n# 二\n\n"]
)
_LEVELS = st.sampled_from(["数量", "社会效益", "男装: 数量", "价：成本", "说明", "乙１"])
_VALUES = st.sampled_from([
    "≥ 1900套", ">=1900 套", "＜＝６１４元／套", "100%", "27 个", "-3℃", "≥ -3 ℃", "10 ～ 20万次", "100±5 个",
    "3 月", "3月", "2023 年", "≤ 2023-10-31", "10月底前", "2023-10-01 至 2023-10-31", "≤ 预算/3",
    "≤(单价-1元)*“男装”", "≥ - 5 元", "≤ -单价", "≤ 最大(甲 ,乙、-3)", "= 数量.“班”×2÷3", "部门数", "库 . 数",
    "≤ 单价2023 / 2", "≤ 3 * - 单价",
])  # fmt: skip
_SIGNS = str.maketrans("{}:;,=()", "｛｝：；，＝（）")


def _quotings(text: str) -> list[str]:
    """Every way to write a text."""
    body = text.replace("\\", "\\\\").replace("\n", "\\n")
    ways = [] if "＂" in text else ['"' + body.replace('"', '\\"') + '"']
    for opener, closer in ("“”", "「」"):
        depth = 0
        for char in text:
            depth += (char == opener) - (char == closer)
            if depth < 0:
                break
        if depth == 0:
            ways.append(opener + body + closer)
    return ways


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A quoted text."""
    ways = _quotings(draw(_HOSTILE))
    return draw(st.sampled_from(ways)) if ways else '""'


@st.composite
def long_texts(draw: st.DrawFn) -> str:
    """A text in one piece or in several, with comments behind them."""
    pieces = draw(st.lists(texts(), min_size=1, max_size=3))
    ends = [draw(st.sampled_from(["\n", " \n\t", "# 注\n  ", ";\n"])) for _ in pieces[1:]]
    return pieces[0] + "".join(end + piece for end, piece in zip(ends, pieces[1:], strict=True))


@st.composite
def rows(draw: st.DrawFn) -> str:
    """An indicator."""
    parts = [draw(_LEVELS), draw(texts()), draw(st.one_of(_VALUES, long_texts()))]
    if draw(st.booleans()):
        parts += ["写作", draw(long_texts())]
    text = "".join(part + draw(_GAP) for part in parts)
    if draw(st.booleans()):
        attributes = [
            "权重 10",
            "方向 反向",
            "依据" + draw(_BLANK) + draw(long_texts()),
            "负责人 张三",
        ]
        kept = draw(st.lists(st.sampled_from(attributes), max_size=3))
        text += draw(blocks(st.just(kept)))
    return text


@st.composite
def blocks(draw: st.DrawFn, statements: st.SearchStrategy[list[str]]) -> str:
    """A block around statements, on one line or on several."""
    opening = draw(
        st.sampled_from(["{", " { ", "{\n", "{ # 开头\n", "\n{", "  # 上\n # 中\n{ # 下\n"])
    )
    ends = st.one_of(st.just(";"), st.just(" ; "), _LINE_END)
    inside = "".join(statement + draw(ends) for statement in draw(statements))
    return opening + inside + draw(st.sampled_from(["}", " }", "\n}", "# 末\n}"]))


_STATEMENTS = st.one_of(
    rows(),
    st.builds("目标 {}".format, long_texts()),
    st.builds("追加  目标{}".format, long_texts()),
    st.builds("用途{}".format, long_texts()),
    st.sampled_from([
        "预算 10 = 财政资金 6(一般公共预算 4+政府性基金 (甲-乙)) ＋ 其他资金(总数 - 4万元)", "预算=财政资金 -5",
        "预算(最大(1,2)*3)=甲 库.价+乙(3)", "校验 (甲+乙)*3<=预算 否则“超了”", "负责人  张三", "项目期 3 年",
        "删去 产出 数量“甲”", "校验 中期 . 预算 ≥ - 预算", "删去  任务“甲”", "校验 合计(任务)=任务 . “甲”",
    ]),
)  # fmt: skip
_GROUPS = st.builds(
    "{}{}".format,
    st.sampled_from(["产出", "效益 ", "中期 2023-2025年"]),
    blocks(st.lists(_STATEMENTS, max_size=4)),
)
_OF_A_TASK = st.one_of(
    st.builds("内容{}".format, long_texts()),
    st.sampled_from(["预算 10＝财政拨款 (甲*2)", "预算=甲 1 + 乙 2"]),
)
_TASKS = st.builds("任务 {}{}".format, texts(), blocks(st.lists(_OF_A_TASK, max_size=3)))
_MEMBERS = st.lists(st.one_of(_STATEMENTS, _GROUPS, _TASKS), max_size=4)
_PROJECTS = st.builds(
    "{}{}{}".format, st.sampled_from(["项目", "项目 ", "部门"]), texts(), blocks(_MEMBERS)
)
_SCHEME = st.sampled_from([
    "字段 说明 必填 选项 “甲”、“乙” 文字", "权重 合计 90", "产出 必填 { 数量 权重 50  质量 建议 }",
    "资金来源 甲{子，丑}, 乙 丙", "依据“a”\n“b”", "程度 P511 错误", "数量 行数 ≥ 3 又名 子、丑", "预算 必填",
    "产出{\n数量;质量 }效益 { 社会 }",
])  # fmt: skip
_PLAIN = (
    "年度 2024 年", "计量 课=45 分钟 又名 节、堂", "计量 台／套", "语言 2026", "体例 “甲”", "单位 “乙”",
    "导入“a/b” 作为 库", "设 甲＝(1+2)*3 元",
)  # fmt: skip
_DECLARATIONS = st.one_of(
    _PROJECTS,
    st.builds("单位 10-A {}{}".format, texts(), blocks(st.lists(_PROJECTS, max_size=2))),
    st.builds("模板 甲(乙:文字=“丙”， 丁) 沿用 库.戊(3 套,子=-5){}".format, blocks(_MEMBERS)),
    st.builds("体例 {} 沿用 “父”{}".format, texts(), blocks(st.lists(_SCHEME, max_size=4))),
    st.builds("设 很长的名称2＝{}".format, long_texts()),
    st.sampled_from(_PLAIN),
)


@st.composite
def programs(draw: st.DrawFn) -> str:
    """A program without syntax errors; what it says is of no matter."""
    text = draw(st.sampled_from(["", "\n\n", "# 头\n", "; # 头\n"]))
    for declaration in draw(st.lists(_DECLARATIONS, max_size=5)):
        text += draw(_BLANK) + declaration + draw(st.one_of(_LINE_END, st.just(";")))
    return text


@settings(max_examples=100, deadline=None)
@given(programs())
def test_a_program_says_the_same_in_its_canonical_form(text: str) -> None:
    canonical(text)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from([*PIECES, '项目 "甲" {\n', "}\n", "# 注"]), max_size=60))
def test_pieces_in_any_order_are_formatted_soundly_or_left_alone(pieces: list[str]) -> None:
    for text in ("".join(pieces), " ".join(pieces)):
        assert (formatted(text) is None) == bool(read(text).diagnostics)
        if formatted(text) is not None:
            canonical(text)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_formatted_soundly_or_left_alone(text: str) -> None:
    assert (formatted(text) is None) == bool(read(text).diagnostics)
    if formatted(text) is not None:
        canonical(text)
