"""The one way a backend gets at its templates: strict, escaped, compiled once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import CodeType

from perfdsl.backends import stamps
from perfdsl.backends.absent import Absent, TemplateNotFound, attribute, item
from perfdsl.backends.filters import filters, tests
from perfdsl.backends.kept import code_of
from perfdsl.backends.markup import Encoded, text_of
from perfdsl.backends.rendering import Context, Module, Namespace, without_missing
from perfdsl.resources import resource_dir
from perfdsl.typed import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from perfdsl.backends.rendering import Render, Values

# Where else a folder's templates are looked for; what all Office packages have is in ``package``.
_BESIDE = {"site": ("html", "")}


@cache
def templates(folder: str) -> Templates:
    """The templates of ``templates/<folder>``, whose code is kept, or made once a process.

    A name that the template invents raises, so that a slip is seen in the tests and not as a hole
    in a printed table. Every value is escaped for XML and HTML whatever the file is called.
    """
    root = resource_dir("templates")
    folders = (folder, *_BESIDE.get(folder, ("package",)))
    return Templates(root, tuple([root / one for one in folders]))


class Templates:
    """The templates of some folders, by name; of one name the first folder's.

    ``filters`` and ``tests`` may be added to. What it has beside ``get_template`` is for the code
    of the templates, which calls it ``environment``.
    """

    autoescape = True
    concat = staticmethod(text_of)
    getattr = staticmethod(attribute)
    getitem = staticmethod(item)
    undefined = Absent

    def __init__(self, root: Path, folders: tuple[Path, ...]) -> None:
        self.root = root
        self.folders = folders
        self.filters = filters()
        self.tests = tests()
        self.globals: Values = {
            "dict": dict,
            "hole": stamps.HOLE,
            "namespace": Namespace,
            "range": range,
        }
        self._made: dict[str, Template] = {}

    def get_template(self, name: str, parent: str | None = None) -> Template:
        """The template of a name. Raises ``TemplateNotFound``; ``parent`` is who asks."""
        if name not in self._made:
            path = self._path(name)
            if path is None:
                raise TemplateNotFound(f"no template {name!r} (for {parent!r})")
            self._made[name] = Template(
                self, name, path, code_of(self.root, self.folders, path, name)
            )
        return self._made[name]

    get_or_select_template = get_template

    def names(self) -> list[str]:
        """The names of all templates."""
        found = {
            path.relative_to(folder).as_posix()
            for folder in self.folders
            for path in folder.rglob("*")
            if path.is_file()
        }
        return sorted(found)

    def _path(self, name: str) -> Path | None:
        every = (folder / name for folder in self.folders)
        return next((path for path in every if path.is_file()), None)


class Template:
    """A template that can be printed. ``filename`` is where it lies."""

    def __init__(self, environment: Templates, name: str, path: Path, code: CodeType) -> None:
        self.environment = environment
        self.name = name
        self.filename = str(path)
        made: dict[str, object] = {"environment": environment}
        exec(code, made)  # noqa: S102  (Jinja's, of our own templates)
        self.root_render_func = cast("Render", made["root"])
        self.blocks = cast("dict[str, Render]", made["blocks"])
        self.debug_info = str(made["debug_info"])
        self._module: Module | None = None

    def render(self, *given: Mapping[str, object], **named: object) -> str:
        """All of it, as a text."""
        return text_of(list(self.generate(*given, **named)))

    def generate(self, *given: Mapping[str, object], **named: object) -> Iterator[str | Encoded]:
        """All of it, piece by piece, some of them ``Encoded``. What is wrong is told with the line of
        the template.
        """
        told: Values = dict(*given, **named)
        try:
            yield from self.root_render_func(self.new_context(told))
        except Exception as error:
            from perfdsl.backends.template_fault import place

            where = place(error, self.environment)
            if where:
                error.add_note(where)
            raise

    @property
    def module(self) -> Module:
        """What it exports: the same to everybody who imports it."""
        return self._get_default_module()

    def new_context(
        self,
        given: Values | None = None,
        shared: bool = False,
        more: Mapping[str, object] | None = None,
    ) -> Context:
        """Names for one printing; ``shared``: those of another template, with those of a place in it."""
        names = given or {}
        if not shared:
            names = {**self.environment.globals, **names}
        if more:
            names = without_missing(names, more)
        return Context(self.environment, self.name, names, self.blocks)

    def make_module(
        self,
        given: Values | None = None,
        shared: bool = False,
        more: Mapping[str, object] | None = None,
    ) -> Module:
        """What it exports when it is imported with these names."""
        return Module(self, self.new_context(given, shared, more))

    def _get_default_module(self, _: Context | None = None) -> Module:
        if self._module is None:
            self._module = self.make_module()
        return self._module
