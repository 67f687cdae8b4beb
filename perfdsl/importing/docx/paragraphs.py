"""The text of one paragraph as Word shows it: runs joined, fields by their results, changes accepted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from perfdsl.diagnostics.model import Text
from perfdsl.importing.docx.numbering import Numbering, whole
from perfdsl.importing.docx.symbols import replaced, symbol
from perfdsl.importing.markup import Element, child
from perfdsl.importing.notes import Notes
from perfdsl.record import Record

_HIDDEN_TEXT = Text("隐藏的文字 {count} 处（没有读）", "{count} hidden texts (not read)")
_OBJECTS = Text("嵌入的对象 {count} 个", "{count} embedded objects")
_OFF = ("0", "false", "off", "none")
# Marks without a text of their own, the texts of what is gone, and properties.
_SILENT = frozenset(
    (
        "pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delText", "delInstrText", "rt", "rubyPr",
        "footnoteReference", "endnoteReference", "commentReference", "annotationRef", "footnoteRef",
        "softHyphen", "lastRenderedPageBreak", "tblPr", "ctrlPr",
    )
)  # fmt: skip
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-"}


class Paragraph(Record):
    """``boxes`` are the contents of the text boxes anchored in it.

    ``joins`` says that the mark at its end was deleted: the next paragraph reads on in it.
    """

    text: str
    boxes: tuple[Element, ...] = ()
    joins: bool = False


def is_on(element: Element | None) -> bool:
    """Whether a property that may be switched off is there and on."""
    return element is not None and (element.get("val") or "1") not in _OFF


def chosen(alternates: Element) -> Element | None:
    """Of contents in several spellings (``mc:AlternateContent``) the newest: the others say the same."""
    choice = child(alternates, "Choice")
    return choice if choice is not None else child(alternates, "Fallback")


class Paragraphs:
    """Reads the paragraphs of one document, in its order, for numbers count through."""

    def __init__(self, numbering: Numbering, notes: Notes) -> None:
        self._numbering = numbering
        self._notes = notes
        self._pieces: list[str] = []
        self._boxes: list[Element] = []
        self._fields: list[bool] = []  # of each open field: whether its result has begun
        self._readers: dict[str, Callable[[Element], None]] = {
            "r": self._run,
            "br": self._break,
            "sym": self._sign,
            "fldChar": self._field,
            "ins": self._inserted,
            "moveTo": self._inserted,
            "del": self._deleted,
            "moveFrom": self._deleted,
            "sdt": self._control,
            "AlternateContent": self._alternates,
            "drawing": self._drawing,
            "pict": self._drawing,
            "object": self._object,
        }

    def read(self, paragraph: Element) -> Paragraph:
        """The text with its label, as it is shown."""
        self._pieces, self._boxes, self._fields = [], [], []
        properties = child(paragraph, "pPr")
        self._each(paragraph)
        text = "".join(self._pieces)
        joins = properties is not None and child(properties, "rPr", "del") is not None
        # Word numbers an empty paragraph too, but a cell that shows nothing but a number is empty.
        label = self._numbering.label(properties) if text.strip() else ""
        return Paragraph(label + text, tuple(self._boxes), joins)

    def _each(self, element: Element) -> None:
        for one in element:
            name = one.tag
            reader = self._readers.get(name)
            if reader:
                reader(one)
            elif name == "t":
                self._say(one.text or "")
            elif name in _SIGNS:
                self._say(_SIGNS[name])
            elif name not in _SILENT:
                self._each(one)

    def _say(self, text: str) -> None:
        if all(self._fields):
            self._pieces.append(text)

    def _run(self, run: Element) -> None:
        properties = child(run, "rPr")
        if properties is None:
            return self._each(run)
        if is_on(child(properties, "vanish")):
            if any(child(one, "t") is not None or one.tag == "t" for one in run):
                self._notes.hidden(_HIDDEN_TEXT)
            return None
        fonts = child(properties, "rFonts")
        begin = len(self._pieces)
        self._each(run)
        if fonts is not None:
            font = fonts.get("ascii")
            self._pieces[begin:] = [replaced(font, one) for one in self._pieces[begin:]]
        return None

    def _break(self, element: Element) -> None:
        if element.get("type") in (None, "textWrapping"):
            self._say("\n")

    def _sign(self, element: Element) -> None:
        code = element.get("char") or ""
        try:
            self._say(symbol(element.get("font"), int(code, 16)))
        except (ValueError, OverflowError):
            self._say("\ufffd")

    def _field(self, element: Element) -> None:
        kind = element.get("fldCharType")
        if kind == "begin":
            self._say(_form_field(element))
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _inserted(self, element: Element) -> None:
        self._notes.changes += 1
        self._each(element)

    def _deleted(self, element: Element) -> None:
        self._notes.changes += 1

    def _control(self, element: Element) -> None:
        content = child(element, "sdtContent")
        # A prompt such as 单击此处输入文字 is nobody's text.
        if content is not None and not is_on(child(element, "sdtPr", "showingPlcHdr")):
            self._each(content)

    def _alternates(self, element: Element) -> None:
        choice = chosen(element)
        if choice is not None:
            self._each(choice)

    def _drawing(self, element: Element) -> None:
        self._boxes += _text_boxes(element)

    def _object(self, element: Element) -> None:
        self._notes.unread(_OBJECTS)


def _text_boxes(element: Element) -> Iterator[Element]:
    for one in element:
        name = one.tag
        if name == "txbxContent":
            yield one
        elif name == "AlternateContent":
            choice = chosen(one)
            yield from _text_boxes(choice) if choice is not None else ()
        else:
            yield from _text_boxes(one)


def _form_field(begin: Element) -> str:
    """What a field of a form shows that has no text of its own: a box to tick, a list to choose from."""
    box = child(begin, "ffData", "checkBox")
    if box is not None:
        ticked = child(box, "checked")
        return "☑" if is_on(ticked if ticked is not None else child(box, "default")) else "□"
    choices = child(begin, "ffData", "ddList")
    if choices is None:
        return ""
    entries = [one.get("val") or "" for one in choices.iterfind("listEntry")]
    result = child(choices, "result")
    at = whole(result.get("val") if result is not None else None, 0)
    return entries[at] if at < len(entries) else ""
