"""What the code that Jinja makes of a template runs with.

Jinja reads the templates and writes their code, which is kept (``kept``); a run that only prints has no
use for its lexer, parser and compiler, nor for what those import, which was a sixth of what
``build -f docx`` took. Here is what is left of Jinja then, to its documentation: contexts, macros, loops and
names that are not there. Tests print every document with Jinja itself, too, and compare the bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from perfdsl.backends.absent import Absent, missing, nothing
from perfdsl.backends.absent import TemplateNotFound as TemplateNotFound
from perfdsl.backends.absent import TemplateRuntimeError as TemplateRuntimeError
from perfdsl.backends.markup import Encoded, Markup, printed, text_of
from perfdsl.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from perfdsl.backends.templates import Template, Templates

    Values = dict[str, object]
    Render = Callable[["Context"], Iterator[str | Encoded]]

Undefined = nothing


def escape(value: object) -> str | Encoded:
    """What stands between ``{{`` and ``}}``, printed: what is in bytes already stays so."""
    return value if type(value) is Encoded else printed(value)


class Escaping:
    """How values are printed: always spelt."""

    __slots__ = ()
    autoescape = True
    volatile = False


_ESCAPING = Escaping()


class Context:
    """The names of a template while it is printed: those it was given, and those it sets."""

    __slots__ = ("blocks", "environment", "eval_ctx", "exported_vars", "name", "parent", "vars")

    def __init__(
        self, environment: Templates, name: str, given: Values, blocks: Mapping[str, Render]
    ) -> None:
        self.environment = environment
        self.name = name
        self.parent = given
        self.vars: Values = {}
        self.exported_vars: set[str] = set()
        self.blocks = {block: [render] for block, render in blocks.items()}
        self.eval_ctx = _ESCAPING

    def resolve_or_missing(self, name: str) -> object:
        """The value of a name, or ``missing``."""
        if name in self.vars:
            return self.vars[name]
        return self.parent.get(name, missing)

    def get_all(self) -> Values:
        """All names; not a copy where there is nothing to put together."""
        if not self.vars:
            return self.parent
        return {**self.parent, **self.vars} if self.parent else self.vars

    def exported(self) -> Values:
        """What others may import."""
        return {name: self.vars[name] for name in self.exported_vars}

    def super(self, name: str, current: Render) -> Callable[[], Markup] | Absent:
        """The block of this name on the page below."""
        blocks = self.blocks.get(name, [])
        number = blocks.index(current) + 1 if current in blocks else len(blocks)
        if number >= len(blocks):
            return Absent(f"there is no block {name!r} below")
        return lambda: Markup(text_of(list(blocks[number](self))))

    @staticmethod
    def call(
        called: Callable[..., object],
        /,
        *values: object,
        _loop_vars: object = None,
        _block_vars: object = None,
        **named: object,
    ) -> object:
        """Calls what a template calls."""
        return called(*values, **named)


class Macro:
    """A macro: printed when it is called, as Markup."""

    __slots__ = ("_count", "_more", "_own", "_takes_caller", "arguments", "name", "render")

    def __init__(
        self,
        _environment: object,
        render: Callable[..., str],
        name: str,
        arguments: tuple[str, ...],
        catch_named: bool,
        catch_more: bool,
        caller: bool,
        _autoescape: object = None,
    ) -> None:
        self.render = render
        self.name = name
        self.arguments = arguments
        self._count = len(arguments)
        self._own = "caller" in arguments
        self._takes_caller = caller and not self._own
        self._more = catch_named, catch_more

    def __call__(self, *values: object, **named: object) -> Markup:
        if named or len(values) != self._count or self._takes_caller or any(self._more):
            values = self._complete(values, named)
        return Markup(self.render(*values))

    def _complete(self, values: tuple[object, ...], named: Values) -> tuple[object, ...]:
        """All that its code takes, in this order: arguments, the caller, named ones, more."""
        given, more = values[: self._count], values[self._count :]
        rest = [named.pop(name, missing) for name in self.arguments[len(given) :]]
        if self._takes_caller:
            rest.append(named.pop("caller", Absent("No caller defined")))
        catches_named, catches_more = self._more
        if catches_named:
            rest.append(named)
        elif named:
            raise TypeError(f"macro {self.name!r} takes no argument {next(iter(named))!r}")
        if catches_more:
            rest.append(more)
        elif more:
            raise TypeError(f"macro {self.name!r} takes no more than {self._count} arguments")
        return (*given, *rest)


class LoopContext:
    """``loop`` in a template: where it is. ``last`` and ``length`` look ahead."""

    __slots__ = ("_ahead", "_items", "_length", "_recurse", "_whole", "depth0", "index0")

    def __init__(
        self,
        items: Iterable[object],
        _undefined: object,
        recurse: Callable[..., str] | None = None,
        depth0: int = 0,
    ) -> None:
        self._whole = items
        self._items = iter(items)
        self._ahead: list[object] = []
        self._length: int | None = None
        self._recurse = recurse
        self.depth0 = depth0
        self.index0 = -1

    def __iter__(self) -> LoopContext:
        return self

    def __next__(self) -> tuple[object, LoopContext]:
        item = self._ahead.pop() if self._ahead else next(self._items)
        self.index0 += 1
        return item, self

    def __call__(self, items: Iterable[object]) -> str:
        """The body again, with these: of a loop that is said to be recursive."""
        if self._recurse is None:
            raise TypeError("the loop is not recursive")
        return self._recurse(items, self._recurse, depth=self.depth0 + 1)

    @property
    def index(self) -> int:
        """The number of the item, from 1."""
        return self.index0 + 1

    @property
    def first(self) -> bool:
        """Whether it is the first item."""
        return not self.index0

    @property
    def last(self) -> bool:
        """Whether no item comes after it."""
        if not self._ahead:
            for item in self._items:
                self._ahead.append(item)
                return False
        return not self._ahead

    @property
    def length(self) -> int:
        """How many items there are."""
        if self._length is None:
            try:
                self._length = len(self._whole)  # type: ignore[arg-type]
            except TypeError:
                rest = [*self._ahead, *self._items]
                self._ahead, self._items = [], iter(rest)
                self._length = self.index + len(rest)
        return self._length

    @property
    def revindex(self) -> int:
        """How many items there are from it on."""
        return self.length - self.index0

    @property
    def revindex0(self) -> int:
        """How many items come after it."""
        return self.length - self.index

    @property
    def depth(self) -> int:
        """How deep a recursive loop is, from 1."""
        return self.depth0 + 1

    def cycle(self, *values: object) -> object:
        """The values in turn."""
        return values[self.index0 % len(values)]


class TemplateReference:
    """``self`` in a template: its blocks, by name."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def __getitem__(self, name: str) -> Callable[[], Markup]:
        first, context = self._context.blocks[name][0], self._context
        return lambda: Markup(text_of(list(first(context))))


class Namespace:
    """``namespace(a=1)``: what a loop may set and the rest of the template sees."""

    def __init__(self, *given: Mapping[str, object], **named: object) -> None:
        vars(self).update(*given, **named)

    def __setitem__(self, name: str, value: object) -> None:
        vars(self)[name] = value


class Module:
    """What a template exports when it is imported, by attribute; printed, it is its body."""

    def __init__(self, template: Template, context: Context) -> None:
        self.__name__ = template.name
        self._body_stream = list(template.root_render_func(context))
        vars(self).update(context.exported())

    def __html__(self) -> Markup:
        return Markup(str(self))

    def __str__(self) -> str:
        return text_of(self._body_stream)


def markup_join(parts: Iterable[object]) -> str:
    """``a ~ b``: spelt where one of them is Markup, else a plain text."""
    texts = [one if isinstance(one, str) else str(one) for one in parts]
    if any(hasattr(one, "__html__") for one in texts):
        return Markup("".join(map(printed, texts)))
    return "".join(texts)


def str_join(parts: Iterable[object]) -> str:
    """``a ~ b`` where nothing is spelt."""
    return "".join(map(str, parts))


def identity(value: object) -> object:
    """The value."""
    return value


def internalcode(code: object) -> object:
    """Code that no traceback should show; ours shows it."""
    return code


def without_missing(given: Values, more: Mapping[str, object]) -> Values:
    """The names with those of a place in a template that have a value there."""
    own = ((name, value) for name, value in more.items() if value is not missing)
    return dict(chain(given.items(), own))
