"""What runs the templates' code does as Jinja itself does: each is asked, and the answers compared."""

# ruff: noqa: E501  (templates are read better in one line)

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import markupsafe
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment

from perfdsl.backends import BACKENDS, docx, emit, html, md, stamps, xlsx
from perfdsl.backends.compiling import environment_of
from perfdsl.backends.markup import Encoded, Markup, escape, printed
from perfdsl.backends.site import printing
from perfdsl.backends.templates import Templates, templates
from tests.backends.documents import SAMPLES

NAMES = {
    "text": "甲<&>\"'乙",
    "number": 7,
    "half": 1.25,
    "amount": Decimal("12.50"),
    "none": None,
    "words": ["b", "A", "a", "<c>"],
    "numbers": [3, 1, 2, 3],
    "nested": [[1, [2, [3]]], [4]],
    "items": {"x": 1, "keys of": 2},
    "empty": [],
}
TEMPLATES = {
    "a value is spelt": "{{ text }}{{ number }}{{ half }}{{ amount }}{{ none }}{{ words }}",
    "what is safe is not": "{{ text|safe }}{{ (text|safe) ~ text }}{{ text ~ number }}{{ text ~ none }}",
    "attributes and items": "{{ items.x }}{{ items['keys of'] }}{{ words[0] }}{{ words[-1] }}{{ text.upper() }}",
    "an attribute before an item": "{{ items.keys()|list }}",
    "a block of text": "{% set a %}<{{ text }}>{% endset %}{{ a }}{{ a ~ text }}",
    "a choice": "{{ 'y' if number > 3 }}{{ 'n' if number > 30 }}{{ 'a' if none else 'b' }}",
    "a loop": "{% for a in words %}{{ loop.index }}{{ loop.index0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }}"
    "{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.depth }}{{ a }};{% else %}none{% endfor %}",
    "a loop of nothing": "{% for a in empty %}{{ a }}{% else %}none{% endfor %}",
    "a loop over what has no length": "{% for a in words|map('upper') %}{{ loop.last }}{{ loop.length }}{{ a }}{% endfor %}",
    "what looks ahead loses nothing": "{% for a in words|map('trim') %}{{ loop.length }}{{ loop.last }}{{ a }}{% endfor %}",
    "a loop with a condition": "{% for a in numbers if a > 1 %}{{ loop.index }}{{ a }}{{ loop.last }}{% endfor %}",
    "a loop of loops": "{% for a in nested recursive %}{{ loop.depth }}{% if a is iterable %}({{ loop(a) }}){% else %}{{ a }}"
    "{% endif %}{% endfor %}",
    "turns": "{% for a in words %}{{ loop.cycle('x', 'y') }}{% endfor %}",
    "unpacking": "{% for a, b in items|dictsort %}{{ a }}={{ b }};{% endfor %}",
    "a macro": "{% macro m(a, b='<', c=none) %}[{{ a }}{{ b }}{{ c }}]{% endmacro %}{{ m(1) }}{{ m(text, c=2) }}{{ m(1, 2, 3) }}"
    "{{ m(b=1, a=2) }}{{ m(m(1)) }}",
    "a macro that takes more": "{% macro m(a) %}{{ a }}{{ varargs }}{{ kwargs }}{% endmacro %}{{ m(1, 2, x=3) }}{{ m(1) }}",
    "a macro with a body": "{% macro m(a) %}<{{ caller(a) }}{{ a }}>{% endmacro %}{% call(x) m(1) %}{{ x }}{{ text }}{% endcall %}",
    "a macro with a body of its own": "{% macro m(a, caller=none) %}{{ a }}{{ caller() if caller }}{% endmacro %}"
    "{{ m(1) }}{% call m(2) %}!{% endcall %}",
    "a macro by its name": "{% macro m(a, b) %}{% endmacro %}{{ m.name }}{{ m.arguments }}",
    "an argument that is missing": "{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}",
    "an argument that is missing and not used": "{% macro m(a) %}x{% endmacro %}{{ m() }}",
    "an argument too many": "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}",
    "an argument of another name": "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, z=2) }}",
    "what is not there": "{{ nothing }}",
    "what is not there and not said": "{% set a = nothing %}x",
    "what is not there, asked": "{{ nothing is defined }}{{ text is defined }}",
    "what is not there, decided on": "{% if nothing %}{% endif %}",
    "what is not there, gone through": "{% for a in nothing %}{% endfor %}",
    "what is not there, of something": "{{ text.nothing }}",
    "what is not there, of what is not there": "{{ nothing.more }}",
    "what is not there, of a list": "{{ words[9] }}",
    "what is not there, compared": "{{ nothing == 1 }}",
    "what is not there, called": "{{ nothing() }}",
    "no such argument": "{{ text.upper(1) }}",
    "a namespace": "{% set n = namespace(a=0) %}{% for x in numbers %}{% set n.a = n.a + x %}{% endfor %}{{ n.a }}",
    "a range": "{% for a in range(3) %}{{ a }}{% endfor %}{{ dict(a=1) }}",
    "filters": "{{ words|join }}{{ words|join('<') }}{{ words|join(text|safe) }}{{ [text|safe, text]|join(',') }}"
    "{{ numbers|sum }}{{ numbers|min }}{{ numbers|max }}{{ words|min }}{{ words|length }}{{ words|count }}{{ words|first }}",
    "filters that choose": "{{ numbers|select('eq', 3)|list }}{{ ['', 'a']|select|list }}{{ [items]|selectattr('x')|list }}"
    "{{ [items]|selectattr('x', 'equalto', 1)|list|length }}{{ [items]|map(attribute='x')|list }}{{ words|map('trim', 'b')|list }}",
    "filters of numbers": "{{ '12'|int }}{{ 'x'|int }}{{ 'x'|int(4) }}{{ '3.9'|int }}{{ half|round(1) }}{{ half|round }}{{ none|int }}",
    "filters of texts": "{{ number|string ~ text }}{{ '%d%%'|format(3) }}{{ '%s'|format(text) }}{{ ('<%s>'|safe)|format(text) }}"
    "{{ ' a '|trim }}{{ words|unique|list }}{{ '%.2f'|format(half) }}",
    "a sum of attributes": "{{ [items, items]|sum(attribute='x') }}{{ [items]|sum('x', 5) }}",
    "a filter of Jinja's alone": "{{ words|sort|join(',') }}{{ text|length }}{{ words|batch(2)|list }}{{ text|wordcount }}",
    "nothing to choose from": "{{ empty|first }}",
    "the least of nothing": "{{ empty|min }}",
    "joined to Markup": "{{ ('<b>'|safe) + text }}{{ ('<b>'|safe) * 2 }}",
    "an import": "{% from 'other' import m, value %}{{ m(text) }}{{ value }}{% import 'other' as o %}{{ o.m(1) }}{{ o }}",
    "an import that sees": "{% set own = 'seen' %}{% from 'other' import told with context %}{{ told() }}",
    "an import of what is not there": "{% from 'other' import nowhere %}{{ nowhere }}",
    "an include": "{% set own = 'seen' %}{% for a in words %}{% include 'part' %}{% endfor %}",
    "an include without": "{% include 'alone' without context %}",
    "an include of what is not there": "{% include 'nowhere' ignore missing %}x",
    "an include by a name that is made": "{% include 'al' ~ 'one' %}",
    "a page on another that goes on": "{% extends 'page' %}{% block top %}<{{ super() }}>{% endblock %}{% block middle %}{{ self.top() }}{% endblock %}",
    "a page with nothing below": "{% extends 'page' %}{% block top %}{% block inner %}{{ super() }}{% endblock %}{% endblock %}",
    "what is not there, with something instead (asked)": "{{ nothing|default('<d>') }}{{ nothing|d }}{{ ''|default('x', true) }}{{ text|default('x') }}{{ nothing is undefined }}{{ text is undefined }}",
    "spelt by name": "{{ text|e }}{{ text|escape }}{{ (text|e) ~ text }}{{ text|replace('<', '&') }}{{ words|sort(reverse=true)|join(text) }}",
    "a page on another": "{% extends 'page' %}{% block middle %}{{ text }}{% endblock %}",
}  # fmt: skip
OTHERS = {
    "other": "{% macro m(a) %}<{{ a }}>{% endmacro %}{% set value = 3 %}{% macro told() %}{{ own }}{% endmacro %}body",
    "part": "{{ own }}{{ a }}{{ text }}",
    "alone": "{{ range(2)|list }}",
    "page": "<{% block top %}top{% endblock %}{% block middle %}{% endblock %}>",
}


def answered(environment: Templates | Environment, name: str) -> str | None:
    """What is printed; nothing where that fails, each engine in its own words."""
    try:
        return environment.get_template(name).render(NAMES)
    except Exception:
        return None


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_is_printed_as_jinja_prints_it(name: str, tmp_path: Path) -> None:
    for one, text in {**OTHERS, "it": TEMPLATES[name]}.items():
        (tmp_path / one).write_text(text, "utf-8")
    said = answered(environment_of((tmp_path,)), "it")
    assert answered(Templates(tmp_path, (tmp_path,)), "it") == said
    fails = (
        "not there",
        "missing",
        "too many",
        "another name",
        "no such",
        "nothing to",
        "of nothing",
        "nothing below",
    )
    is_fault = any(one in name for one in fails)
    harmless = ("asked", "not used", "not said", "include", "loop of nothing")
    assert (said is None) == (is_fault and not any(one in name for one in harmless))


@pytest.mark.parametrize(
    "text",
    [
        "{{ rows }}",
        "{% macro m() %}<b>{{ rows }}</b>{% endmacro %}{{ m() }}",
        "{% set m %}{{ rows }}{% endset %}{{ m }}{{ m ~ '<' }}{{ rows ~ '<' }}{{ [rows, '<']|join }}",
    ],
)
def test_what_is_in_bytes_already_is_printed_wherever_it_stands(text: str, tmp_path: Path) -> None:
    (tmp_path / "it").write_text(text, "utf-8")
    told = {"rows": Encoded("<甲>".encode())}
    said = environment_of((tmp_path,)).get_template("it").render(told)
    assert "<甲>" in said
    assert Templates(tmp_path, (tmp_path,)).get_template("it").render(told) == said


@pytest.fixture
def jinja(monkeypatch: pytest.MonkeyPatch) -> None:
    """Jinja itself prints."""
    known: dict[str, Environment] = {}

    def real(folder: str) -> Environment:
        if folder not in known:
            known[folder] = environment_of(templates(folder).folders)
            known[folder].globals["hole"] = stamps.HOLE
        return known[folder]

    for module in (docx, html, md, xlsx, printing):
        monkeypatch.setattr(module, "templates", real)
    docx._of_all.cache_clear()


@pytest.mark.parametrize("name", [one for one in BACKENDS if one not in ("json", "pdf")])
def test_a_document_is_printed_as_jinja_prints_it(
    name: str, request: pytest.FixtureRequest
) -> None:
    ours = {sample: emit(name, document) for sample, document in SAMPLES.items()}
    request.getfixturevalue("jinja")
    for sample, document in SAMPLES.items():
        assert emit(name, document) == ours[sample], sample
    docx._of_all.cache_clear()


TEXTS = st.text(alphabet=st.one_of(st.sampled_from("<>&\"'%{}甲 "), st.characters()))


@given(st.one_of(TEXTS, st.integers(), st.floats(), st.none(), st.decimals(), TEXTS.map(Markup)))
def test_a_value_is_spelt_as_markupsafe_spells_it(value: object) -> None:
    assert printed(value) == str(escape(value)) == str(markupsafe.escape(value))
    assert type(escape(value)) is Markup


@given(TEXTS, TEXTS, st.lists(TEXTS), st.integers(0, 3))
def test_what_is_done_with_markup_is_spelt(own: str, other: str, more: list[str], n: int) -> None:
    ours, theirs = Markup(own), markupsafe.Markup(own)
    said: list[str] = [
        ours + other, other + ours, ours * n, ours.join([*more, ours]),
        Markup("<%s|%d>") % (other, n), Markup("<%s>") % other, Markup("<{0}|{a}>").format(other, a=ours),
    ]  # fmt: skip
    expected: list[str] = [
        theirs + other, other + theirs, theirs * n, theirs.join([*more, theirs]),
        markupsafe.Markup("<%s|%d>") % (other, n), markupsafe.Markup("<%s>") % other,
        markupsafe.Markup("<{0}|{a}>").format(other, a=theirs),
    ]  # fmt: skip
    assert said == expected
    assert {type(one) for one in said} == {Markup}
