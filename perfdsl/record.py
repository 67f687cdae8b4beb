"""Records: the frozen classes with slots that AST, Model, Document and findings are made of.

``class Span(Record):`` with annotated fields is to its users what ``@dataclass(frozen=True,
slots=True)`` would make of it: equal, hashed, shown, matched and copied by its fields, and a type
checker takes it for one. Only its price differs: a dataclass compiles its methods one by one when
its module is imported, which was half of what ``perfc check`` of one file took. Records share all
methods but ``__init__``, and that one is put together when the first of its class is made.
"""

from __future__ import annotations

from operator import attrgetter
from types import FunctionType

from perfdsl.typed import TYPE_CHECKING, TypeVar, cast, dataclass_transform

if TYPE_CHECKING:  # so that what they are given is checked against the fields, as of a dataclass
    from collections.abc import Callable
    from dataclasses import Field
    from dataclasses import field as field
    from dataclasses import replace as replace
    from types import CodeType
else:

    def field(**told):
        """What else is to be known of a field: ``default``, ``init``, ``compare``, ``repr``."""
        return _Told(told)

    def replace(record, /, **changes):
        """A record like this one but for the changes."""
        kept = {name: getattr(record, name) for name in record.__match_args__}
        return type(record)(**{**kept, **changes})


class _Told(dict[str, object]):
    """The arguments of ``field``."""


class _Fields:
    """``__dataclass_fields__``, made when it is asked for: all that ``dataclasses`` goes by."""

    def __get__(self, _: object, owner: _RecordType) -> dict[str, Field[object]]:
        from dataclasses import field, make_dataclass

        told = owner.__told__
        field_of: Callable[..., object] = field
        listed = [(name, object, field_of(**told.get(name, {}))) for name in owner.__names__]
        made: dict[str, dict[str, Field[object]]] = dict(vars(make_dataclass("_", listed)))
        return made["__dataclass_fields__"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class _RecordType(type):
    """Makes the classes of records: annotations become slots, and their values defaults."""

    __names__: tuple[str, ...]
    __match_args__: tuple[str, ...]
    __told__: dict[str, dict[str, object]]
    __compared__: Callable[[object], object]

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, object]) -> _RecordType:
        names, told = _fields_of(body)
        body["__slots__"] = names
        for base in bases:
            if isinstance(base, _RecordType):  # its fields go before those that are added
                names, told = (*base.__names__, *names), {**base.__told__, **told}
        body["__names__"] = names
        body["__told__"] = told
        body["__match_args__"] = _those(names, told, "init")
        compared = _those(names, told, "compare")
        body["__compared__"] = attrgetter(*compared) if compared else _nothing
        body["__init__"] = _first_init  # its own, or that of a record it stands on would do
        return super().__new__(cls, name, bases, body)


def _first_init(self: object, *args: object, **kwargs: object) -> None:
    """Puts the real ``__init__`` of a class together, in its own place."""
    kind: object = type(self)
    assert isinstance(kind, _RecordType)
    init = _init_of(kind)
    type.__setattr__(kind, "__init__", init)
    init(self, *args, **kwargs)


def _fields_of(body: dict[str, object]) -> tuple[tuple[str, ...], dict[str, dict[str, object]]]:
    """The names of the fields, and what is told of some; their values leave the body."""
    annotations = body.get("__annotations__", {})
    assert isinstance(annotations, dict)
    told: dict[str, dict[str, object]] = {}
    for name in annotations:
        if name in body:
            value = body.pop(name)
            told[name] = value if isinstance(value, _Told) else _Told(default=value)
    return tuple(annotations), told


def _those(
    names: tuple[str, ...], told: dict[str, dict[str, object]], part: str
) -> tuple[str, ...]:
    if not told:
        return names
    return tuple([name for name in names if name not in told or told[name].get(part, True)])


def _nothing(_: object) -> tuple[()]:
    return ()


class Record(metaclass=_RecordType):
    """One value of several fields, which never change. A record may add fields to those of another;
    a value of the one never equals a value of the other.
    """

    __dataclass_fields__ = _Fields()

    def __eq__(self, other: object) -> bool:
        kind = type(self)
        if kind is not type(other):
            return NotImplemented
        return kind.__compared__(self) == kind.__compared__(other)

    def __hash__(self) -> int:
        return hash(type(self).__compared__(self))

    def __repr__(self) -> str:
        kind = type(self)
        shown = _those(kind.__names__, kind.__told__, "repr")
        return f"{kind.__qualname__}({', '.join(f'{one}={getattr(self, one)!r}' for one in shown)})"

    def __setattr__(self, name: str, value: object) -> None:
        raise _frozen(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise _frozen(f"cannot delete field {name!r}")

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        kind = type(self)
        return kind, tuple(getattr(self, name) for name in kind.__match_args__)


Made = TypeVar("Made", bound=Record)


def names_of(record: Record) -> tuple[str, ...]:
    """The names of its fields, in the order in which they were written."""
    return type(record).__names__


def maker(kind: type[Made]) -> type[Made]:
    """What makes records of a class in two thirds of the time, for those that are made by the
    hundred thousand: it is called as the class is, without names, and has no other use.

    It stands for a twin of the class with the same slots, which is not frozen: that one is filled,
    and then turned into the other. Making a twin costs as much as making hundreds of records.
    """
    made: object = kind
    assert isinstance(made, _RecordType)
    assert not hasattr(made, "__post_init__"), "a twin only stores its fields"
    body = {
        "__slots__": vars(kind)["__slots__"],
        "__init__": _filling(made),
        # Both, or else each assignment looks for a method of Python's.
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    twin: object = type.__new__(_RecordType, kind.__name__, kind.__bases__, body)
    return cast("type[Made]", twin)


def _filling(kind: _RecordType) -> FunctionType:
    """``__init__`` of the twin. A field that is not given has its default."""
    names = kind.__match_args__
    lines = [f"self.{name} = {name}" for name in names]
    made: dict[str, FunctionType] = {}
    head, body = ", ".join(("self", *names)), "; ".join((*lines, "self.__class__ = kind"))
    exec(f"def __init__({head}): {body}", {"kind": kind}, made)  # noqa: S102
    init = made["__init__"]
    told = [kind.__told__[name] for name in names if "default" in kind.__told__.get(name, ())]
    init.__defaults__ = tuple([one["default"] for one in told])
    return init


def _frozen(message: str) -> Exception:
    from dataclasses import FrozenInstanceError

    return FrozenInstanceError(message)


_codes: dict[tuple[int, bool], CodeType] = {}


def _init_of(kind: _RecordType) -> FunctionType:
    """``__init__`` of a record. Those of as many fields have the same code but for their names,
    so it is compiled once for all of them.
    """
    names = kind.__match_args__
    size = len(names), hasattr(kind, "__post_init__")
    code = _codes.get(size) or _codes.setdefault(size, _compiled(*size))
    setters = {f"set{at}": getattr(kind, name).__set__ for at, name in enumerate(names)}
    told = [kind.__told__[name] for name in names if "default" in kind.__told__.get(name, ())]
    init = FunctionType(
        code.replace(co_varnames=("self", *names)),
        setters,
        "__init__",
        tuple([one["default"] for one in told]),
    )
    init.__qualname__ = f"{kind.__qualname__}.__init__"
    return init


def _compiled(fields: int, goes_on: bool) -> CodeType:
    values = "".join(f", value{at}" for at in range(fields))
    body = [f"set{at}(self, value{at})" for at in range(fields)]
    body += ["self.__post_init__()"] if goes_on else []
    made: dict[str, FunctionType] = {}
    exec(f"def __init__(self{values}): {'; '.join(body) or 'pass'}", {}, made)  # noqa: S102
    return made["__init__"].__code__
