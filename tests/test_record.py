"""A record is to its users what a frozen dataclass with slots would be."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Generic, TypeVar

import pytest

from perfdsl.record import Record, field, maker, names_of, replace

Value = TypeVar("Value")


class Row(Record):
    name: str
    value: int
    note: str = "无"
    place: int = field(default=0, compare=False, repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class RowAsDataclass:
    name: str
    value: int
    note: str = "无"
    place: int = dataclasses.field(default=0, compare=False, repr=False)


class Indexed(Record):
    words: tuple[str, ...]
    lengths: dict[str, int] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "lengths", {word: len(word) for word in self.words})


class Named(Record, Generic[Value]):
    value: Value


class Nothing(Record):
    """Without a field."""


def test_it_is_made_by_position_and_by_name_and_with_its_defaults() -> None:
    row = Row("甲", value=3)
    assert (row.name, row.value, row.note, row.place) == ("甲", 3, "无", 0)
    assert Row("甲", 3, "有", 7).place == 7
    assert Named("甲").value == "甲"


@pytest.mark.parametrize("arguments", [(), ("甲",), ("甲", 3, "无", 0, 9)])
def test_wrong_arguments_are_refused_as_a_dataclass_refuses_them(
    arguments: tuple[object, ...],
) -> None:
    with pytest.raises(TypeError) as of_record:
        Row(*arguments)  # type: ignore[arg-type]
    with pytest.raises(TypeError) as of_dataclass:
        RowAsDataclass(*arguments)  # type: ignore[arg-type]
    assert str(of_record.value) == str(of_dataclass.value).replace("RowAsDataclass", "Row")
    with pytest.raises(TypeError, match="plaice"):
        Row("甲", 3, plaice=1)  # type: ignore[call-arg]


def test_it_is_equal_and_hashed_by_the_fields_that_count() -> None:
    assert Row("甲", 3, place=1) == Row("甲", 3, place=2)
    assert hash(Row("甲", 3, place=1)) == hash(Row("甲", 3, place=2))
    assert Row("甲", 3) != Row("甲", 4)
    assert len({Nothing(), Nothing()}) == 1


def test_records_of_two_classes_are_never_equal() -> None:
    class Other(Record):
        value: str

    assert Other("甲") != Named("甲")
    assert Named("甲") != "甲"


def test_it_never_changes() -> None:
    row = Row("甲", 3)
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.name = "乙"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.other = "乙"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del row.name
    assert row == Row("甲", 3)
    assert not hasattr(row, "__dict__")


def test_it_shows_what_a_dataclass_shows() -> None:
    assert repr(Row("甲", 3)) == repr(RowAsDataclass("甲", 3)).replace("AsDataclass", "")


def test_it_is_matched_by_its_fields() -> None:
    match Row("甲", 3):
        case Row(name, value, "无", place):
            assert (name, value, place) == ("甲", 3, 0)
        case _:
            raise AssertionError


def test_what_follows_from_its_fields_is_worked_out_when_it_is_made() -> None:
    indexed = Indexed(("一", "二三"))
    assert indexed.lengths == {"一": 1, "二三": 2}
    assert replace(indexed, words=("四",)).lengths == {"四": 1}
    with pytest.raises(TypeError):
        Indexed((), {})  # type: ignore[call-arg]


def test_replacing_changes_what_is_given_and_nothing_else() -> None:
    row = Row("甲", 3, "有", 7)
    for changed in (replace(row, value=4), dataclasses.replace(row, value=4)):
        assert changed == Row("甲", 4, "有")
        assert changed.place == 7


@pytest.mark.parametrize("record", [Row("甲", 3, "有", 7), Indexed(("一",)), Nothing()])
def test_a_copy_and_what_was_pickled_are_equal_to_it(record: Record) -> None:
    for again in (copy.copy(record), copy.deepcopy(record), pickle.loads(pickle.dumps(record))):
        assert type(again) is type(record)
        assert again == record
        assert all(getattr(again, name) == getattr(record, name) for name in names_of(record))


def test_dataclasses_knows_it_for_one_of_its_own() -> None:
    assert dataclasses.asdict(Row("甲", 3)) == dataclasses.asdict(RowAsDataclass("甲", 3))
    assert dataclasses.is_dataclass(Row)
    for ours, theirs in zip(
        dataclasses.fields(Row), dataclasses.fields(RowAsDataclass), strict=True
    ):
        assert ours.name == theirs.name
        assert ours.default == theirs.default
        assert ours.compare == theirs.compare
        assert ours.repr == theirs.repr
    assert not dataclasses.fields(Indexed)[1].init


def test_two_of_as_many_fields_keep_their_own_names_and_values() -> None:
    class One(Record):
        first: int
        second: int = 1

    class Two(Record):
        second: int
        first: int = 2

    assert (One(5).second, Two(5).second) == (1, 5)
    assert (One(second=3, first=4).first, Two(first=3, second=4).first) == (4, 3)


class Longer(Row):
    more: str = "多"


def test_a_record_may_add_fields_to_those_of_another() -> None:
    longer = Longer("甲", 3, more="少")
    assert names_of(longer) == ("name", "value", "note", "place", "more")
    assert longer == Longer("甲", 3, more="少", place=9)
    assert longer != Row("甲", 3)
    assert isinstance(longer, Row)
    assert pickle.loads(pickle.dumps(longer)) == longer
    assert replace(longer, value=4) == Longer("甲", 4, more="少")
    assert not hasattr(longer, "__dict__")


def test_what_a_maker_makes_is_a_record_like_any_other() -> None:
    for kind, values in ((Row, ("甲", 3)), (Row, ("甲", 3, "有", 7)), (Longer, ("甲", 3))):
        made, usual = maker(kind)(*values), kind(*values)
        assert type(made) is kind
        assert made == usual
        assert [getattr(made, one) for one in names_of(made)] == [
            getattr(usual, one) for one in names_of(usual)
        ]
        with pytest.raises(dataclasses.FrozenInstanceError):
            made.value = 4  # type: ignore[misc]
    with pytest.raises(AssertionError):
        maker(Indexed)


def test_a_maker_refuses_what_its_class_refuses() -> None:
    for arguments in ((), ("甲",), ("甲", 3, "无", 0, 9)):
        with pytest.raises(TypeError):
            maker(Row)(*arguments)
