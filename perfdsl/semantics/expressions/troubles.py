"""The findings for values that do not go together: both operands shown, with their places."""

from __future__ import annotations

from perfdsl.diagnostics.model import Related, Text
from perfdsl.semantics.expressions.algebra import Trouble
from perfdsl.semantics.expressions.algebra_text import SCALES_TEXT, in_message, kind_of
from perfdsl.semantics.expressions.kinds import BY_ZERO, DIMENSIONS, TOO_LARGE
from perfdsl.semantics.expressions.results import Scope
from perfdsl.source import Span

_TOGETHER = {
    "+": Text("相加", "added"),
    "-": Text("相减", "subtracted"),
    "compare": Text("比较大小", "compared"),
}


def report(trouble: Trouble, sign: str, places: tuple[Span, Span], scope: Scope) -> None:
    """The finding for two operands that do not go together, with both places."""
    first, second = places
    whole = first.to(second) if first.source is second.source else second
    if trouble.sort == "mismatch":
        mismatch(trouble, sign, whole, places, scope)
    elif trouble.sort == "division-by-zero":
        scope.found.append(BY_ZERO.at(second, value=" ".join(second.text.split())))
    else:
        scope.found.append(TOO_LARGE.at(whole, what=Text("这个数", "the number")))


def mismatch(
    trouble: Trouble, sign: str, whole: Span, places: tuple[Span, Span], scope: Scope
) -> None:
    """The finding for two values of different kinds: it stands at ``whole``."""
    left, right = trouble.left, trouble.right
    if left is None or right is None:
        scope.found.append(TOO_LARGE.at(whole, what=Text("这个数", "the number")))
        return
    sides = [(kind_of(one), in_message(one)) for one in (left, right)]
    related = tuple(
        Related(place, Text(f"{kind.zh}：{value}", f"{kind.en}: {value}"))
        for place, (kind, value) in zip(places, sides, strict=True)
    )
    bare = next((one for one in (left, right) if one.nature == "number"), None)
    other = right if bare is left else left
    help = None
    if bare and other.powers:
        unit = f"{in_message(bare)}{SCALES_TEXT[other.unit.scale]}{other.unit.word}"
        help = Text(f"给数写上单位，如 {unit}", f"give the number its unit, such as {unit}")
    scope.found.append(
        DIMENSIONS.at(
            whole,
            left=sides[0][0],
            right=sides[1][0],
            what=_TOGETHER[sign],
            related=related,
            help=help,
        )
    )
