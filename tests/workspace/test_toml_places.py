"""Where the keys and values of a TOML file stand."""

from __future__ import annotations

import tomllib

from perfdsl.source import SourceFile
from perfdsl.workspace.toml_places import TomlPlaces

_FIRST = r'''
# out = "not this" [nor] {this}
"out" = 'a # b' # "c"
text = """
year = 1
""""" # two of the quotes are its own
'''
_SECOND = r"""
raw = '''a'b\'''
'it' . a = 1
a.b . "c.d" = [1, [2.5, 'x'], {k = 07:32:00, "\u0041" = [ ]},
  # comment ]
  1979-05-27 07:32:00,
]
[ t . "u v" ]
k = -inf
[[d]]
k = 1
[d.sub]
k = 2
[[d]]
[[d.list]]
k = 3
[[d.list]]
k = 4
"""
TRICKY = _FIRST + _SECOND


def flattened(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    pairs: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    found = [path] if path else []
    return found + [each for key, one in pairs for each in flattened(one, (*path, key))]


def test_every_key_of_a_tricky_file_has_its_place() -> None:
    table = tomllib.loads(TRICKY)
    places = TomlPlaces(SourceFile("perf.toml", TRICKY))
    for path in flattened(table):
        assert path in places, path
    assert places.key("out").begin == (3, 1)
    assert places.value("out").text == "'a # b'"
    assert (
        places.value("text").text.startswith('"""\nyear') and places.value("text").begin.line == 4
    )
    assert places.value("a", "b", "c.d", 1, 1).text == "'x'"
    assert places.value("a", "b", "c.d", 2, "A").text == "[ ]"
    assert places.value("a", "b", "c.d", 3).text == "1979-05-27 07:32:00"
    assert places.value("d", 0, "sub", "k").text == "2"
    assert places.value("d", 1, "list", 1, "k").text == "4"


def test_a_path_without_a_place_has_that_above_it() -> None:
    places = TomlPlaces(SourceFile("perf.toml", "a = [1]"))
    assert places.value("a", 7, "b").text == "[1]"
    assert places.value("z").begin == (1, 1)
