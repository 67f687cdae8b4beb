"""What only a type checker reads, without ``typing``: importing that costs as much as reading two tables.

Type checkers and ruff take these names for those of ``typing``. To Python they are next to nothing:
forms that can be named, subscripted and joined with ``|``, because aliases and classes stand in the
code that runs. Only ``cast`` and ``get_args`` do something, and both do what one expects.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO as BinaryIO
    from typing import Final as Final
    from typing import Generic as Generic
    from typing import Literal as Literal
    from typing import ParamSpec as ParamSpec
    from typing import Protocol as Protocol
    from typing import TextIO as TextIO
    from typing import TypeAlias as TypeAlias
    from typing import TypeVar as TypeVar
    from typing import cast as cast
    from typing import dataclass_transform as dataclass_transform
    from typing import get_args as get_args
else:

    class _Form:
        """Anything that types are written with; ``__args__`` are what stands in its brackets."""

        __slots__ = ("__args__",)

        def __init__(self, *_, **__):
            self.__args__ = ()

        def __getitem__(self, args):
            form = _Form()
            form.__args__ = args if isinstance(args, tuple) else (args,)
            return form

        def __or__(self, _):
            return self

        __ror__ = __or__

    class Generic:
        """A class that is generic for a type checker only."""

        __slots__ = ()

        def __class_getitem__(cls, _):
            return cls

    Final = Literal = TextIO = BinaryIO = TypeAlias = _Form()
    TypeVar = ParamSpec = _Form
    Protocol = object

    def cast(_, value):
        """The value."""
        return value

    def get_args(form):
        """The members of a ``Literal``."""
        return form.__args__

    def dataclass_transform(**_):
        """Changes nothing about a class."""
        return lambda decorated: decorated
