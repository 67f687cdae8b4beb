"""The rounds of fixing, with findings made up by the test: each word is a fault, each fix a word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

import pytest

from perfdsl.diagnostics.model import Diagnostic, Edit, Fix, Kind, Severity, Text
from perfdsl.fixing import Checked, Outcome, apply_fixes
from perfdsl.source import SourceFile, Span

Rule = tuple[str, str, str | None]
"""A code, the words it finds, and what its safe fix writes instead."""


def kind(code: str) -> Kind:
    severity = Severity.HINT if code >= "P500" else Severity.ERROR
    return Kind(code, code.lower(), severity, Text("有错", "a fault"))


def finding(code: str, span: Span, *texts: str | None, safe: bool = True) -> Diagnostic:
    fixes = tuple(
        Fix(Text("改", "fix"), (Edit(span, text),), safe) for text in texts if text is not None
    )
    return kind(code).at(span, fixes=fixes)


def by_rules(rules: Iterable[Rule], text: str, *, safe: bool = True) -> Callable[..., Checked]:
    """A check of one file that finds what the rules say."""
    known = tuple(rules)

    def check(texts: Mapping[str, str]) -> Checked:
        source = SourceFile("a.perf", texts.get("a.perf", text))
        found = [
            finding(code, Span(source, match.start(), match.end()), better, safe=safe)
            for code, pattern, better in known
            for match in re.finditer(pattern, source.text)
        ]
        return Checked(found, {"a.perf": source})

    return check


def fixed(rules: Iterable[Rule], text: str) -> tuple[str, Outcome]:
    outcome = apply_fixes(by_rules(rules, text))
    return outcome.after.get("a.perf", text), outcome


def codes(found: Iterable[Diagnostic]) -> list[str]:
    return [one.kind.code for one in found]


def test_all_fixes_that_do_not_meet_are_made_at_once() -> None:
    text, outcome = fixed([("P201", "坏", "好"), ("P501", "疑", "")], "坏疑坏疑")
    assert text == "好好"
    assert codes(outcome.fixed) == ["P201", "P201", "P501", "P501"]
    assert outcome.before == {"a.perf": "坏疑坏疑"}


def test_of_fixes_that_overlap_the_first_is_made_and_the_rest_looked_at_again() -> None:
    text, outcome = fixed([("P201", "甲乙", "丙乙"), ("P202", "乙丁", "戊")], "甲乙丁")
    assert text == "丙戊"
    assert codes(outcome.fixed) == ["P201", "P202"]


def test_a_fix_that_leaves_its_finding_is_withdrawn() -> None:
    text, outcome = fixed([("P501", "百万", "百万元"), ("P502", "疑", "")], "百万疑")
    assert text == "百万"
    assert set(codes(outcome.withdrawn)) == {"P501"}


def test_fixes_that_go_round_in_a_circle_are_all_withdrawn() -> None:
    rules = [("P201", "甲", "乙"), ("P202", "乙", "甲"), ("P203", "坏", "")]
    text, outcome = fixed(rules, "甲\n坏")
    assert text in ("甲\n", "乙\n")
    assert fixed(rules, text)[0] == text
    assert "P203" in codes(outcome.fixed)
    assert set(codes(outcome.withdrawn)) == {"P201", "P202"}


def test_a_circle_ends_the_same_on_the_second_run() -> None:
    rules = [("P201", "甲", "乙"), ("P202", "乙", "丙"), ("P203", "丙", "甲")]
    first, _ = fixed(rules, "甲")
    assert fixed(rules, first)[0] == first == "甲"


def test_a_fix_that_adds_an_error_is_withdrawn_alone() -> None:
    rules = [("P501", "疑", "坏"), ("P502", "问", "好"), ("P101", "坏", None)]
    text, outcome = fixed(rules, "问疑问疑问")
    assert text == "好疑好疑好"
    assert set(codes(outcome.withdrawn)) == {"P501"}


def test_a_fix_of_advice_may_add_no_error_of_any_stage() -> None:
    text, outcome = fixed([("P501", "疑", "坏"), ("P401", "坏", None)], "疑")
    assert (text, codes(outcome.withdrawn)) == ("疑", ["P501"])


def test_a_fix_of_an_early_stage_may_unveil_errors_of_a_later_one() -> None:
    text, outcome = fixed([("P101", "引", "坏"), ("P401", "坏", None)], "引")
    assert (text, codes(outcome.withdrawn)) == ("坏", [])


def test_fixes_that_only_together_do_harm_are_withdrawn() -> None:
    text, outcome = fixed([("P501", "疑", "坏"), ("P101", "坏坏", None)], "疑疑")
    assert text == "疑疑"
    assert set(codes(outcome.withdrawn)) == {"P501"}


def test_an_endless_chain_of_fixes_ends() -> None:
    rules = [(f"P2{n:02}", f"^{'甲' * n}$", "甲" * (n + 1)) for n in range(1, 40)]
    text, outcome = fixed(rules, "甲")
    assert text == "甲" * (len(outcome.fixed) + 1)
    assert len(outcome.fixed) == 10


@pytest.mark.parametrize(("unsafe", "text"), [(False, "坏"), (True, "好")])
def test_what_changes_a_word_is_changed_only_on_request(unsafe: bool, text: str) -> None:
    outcome = apply_fixes(by_rules([("P201", "坏", "好")], "坏", safe=False), unsafe=unsafe)
    assert outcome.after.get("a.perf", "坏") == text


def test_between_alternatives_nothing_is_chosen() -> None:
    def check(texts: Mapping[str, str]) -> Checked:
        source = SourceFile("a.perf", texts.get("a.perf", "坏"))
        found = finding("P201", Span(source, 0, 1), "好", "优", safe=False)
        return Checked([found], {"a.perf": source})

    assert apply_fixes(check, unsafe=True).after == {}


def test_a_file_that_is_no_source_of_the_run_is_left_alone() -> None:
    def check(_: Mapping[str, str]) -> Checked:
        library = SourceFile("库.perf", "坏")
        return Checked([finding("P201", Span(library, 0, 1), "好")], {})

    assert apply_fixes(check, unsafe=True).after == {}


def test_a_fix_that_changes_nothing_is_none() -> None:
    _, outcome = fixed([("P201", "坏", "坏")], "坏")
    assert (outcome.fixed, outcome.withdrawn) == ((), ())


def test_many_fixes_of_which_many_do_harm_are_sorted_out_in_bounded_time() -> None:
    rules = [("P501", "疑", "坏"), ("P101", "坏", None)]
    checks = 0
    check = by_rules(rules, "疑\n" * 3000)

    def counted(texts: Mapping[str, str]) -> Checked:
        nonlocal checks
        checks += 1
        return check(texts)

    assert apply_fixes(counted).after == {}
    assert checks < 200


def test_an_import_that_opens_may_unveil_errors_of_names() -> None:
    unveiled: list[Rule] = [("P253", "(?<=o )y", None), ("P254", "(?<=o y )z", None)]
    assert fixed([("P241", "x", "o"), *unveiled], "x y z")[0] == "o y z"
    assert fixed([("P251", "x", "o"), *unveiled], "x y z")[0] == "x y z"
