"""A draft on a user's form: its errors before it, and what it is on every page.

The parts are already printed. Every header says that this is a draft; where the first section has
none of a kind (of the first page, of even pages), it gets ours, which the later ones take over.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping

from perfdsl.backends.templates import templates
from perfdsl.document.model import Document
from perfdsl.forms.xml import Element, elements

_BOM, _XML = b"\xef\xbb\xbf", (".xml", ".rels")
_TYPES = "[Content_Types].xml"
_OURS, _ID = "perfc-draft-header.xml", "perfcDraftHeader"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_STRICT = "http://purl.oclc.org/ooxml/"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def stamped(
    parts: Mapping[str, bytes], main: str, headers: Iterable[str], document: Document
) -> dict[str, bytes]:
    """The parts of a printed form as those of a draft."""
    done = {
        name: part.removeprefix(_BOM) if name.endswith(_XML) else part
        for name, part in parts.items()
    }
    namespace, related = _namespaces(parts[main])
    stamps = _stamps(document, namespace)
    for name in headers:
        done[name] = _at_end(name, done[name], next(stamps))
    folder, file = posixpath.split(main)
    ours = f"{folder}/{_OURS}"
    body = f'<w:hdr xmlns:w="{namespace}">'.encode() + next(stamps) + b"</w:hdr>"
    done[ours] = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + body
    done[main] = _with_errors(_with_header(done[main], main, related), main, document, namespace)
    rels = f"{folder}/_rels/{file}.rels"
    there = done.get(rels, f'<Relationships xmlns="{_PACKAGE}"></Relationships>'.encode())
    relation = (
        f'<Relationship xmlns="{_PACKAGE}" Id="{_ID}" Type="{related}/header" Target="{_OURS}"/>'
    )
    done[rels] = _at_end(rels, there, relation.encode())
    kind = f'<Override PartName="/{ours}" ContentType="{_KIND}" xmlns="{_CONTENT}"/>'
    done[_TYPES] = _at_end(_TYPES, done[_TYPES], kind.encode())
    return done


def _namespaces(data: bytes) -> tuple[str, str]:
    """Those of Word and of relationships, which the strict form of the standard has others for."""
    if f'"{_STRICT}wordprocessingml/main"'.encode() in data:
        return f"{_STRICT}wordprocessingml/main", f"{_STRICT}officeDocument/relationships"
    return _WORD, _RELATED


def _stamps(document: Document, namespace: str) -> Iterator[bytes]:
    """One after another, for no two shapes may be one."""
    template = templates("docx").get_template("draft/stamp.xml")
    number = 0
    while True:
        number += 1
        said = template.render(document=document, namespace=namespace, number=number)
        yield said.encode()


def _with_header(data: bytes, main: str, related: str) -> bytes:
    """The body; its first section has a header of every kind."""
    root = elements(main, data)
    section = next((one for one in root.walk() if one.name == "sectPr"), None)
    body = root.child("body") or root
    w = body.raw_name[: -len(body.name)]
    there = [one for one in section.children if one.name == "headerReference"] if section else []
    known = {one.attributes.get("type", "default") for one in there}
    wanted = [kind for kind in ("default", "first", "even") if kind not in known]
    added = "".join(
        f'<{w}headerReference xmlns:r="{related}" {w}type="{kind}" r:id="{_ID}"/>'
        for kind in wanted
    ).encode()
    if section is None:
        around = f"<{w}sectPr>".encode(), f"</{w}sectPr>".encode()
        return _insert(data, body.last, added.join(around))
    return _into(data, section, added)


def _into(data: bytes, section: Element, added: bytes) -> bytes:
    """At the beginning of the section, where references stand."""
    if section.inner < section.end:
        return _insert(data, section.inner, added)
    return (
        data[: section.inner - 2]
        + b">"
        + added
        + f"</{section.raw_name}>".encode()
        + data[section.end :]
    )


def _with_errors(data: bytes, main: str, document: Document, namespace: str) -> bytes:
    body = elements(main, data).child("body")
    template = templates("docx").get_template("draft/errors.xml")
    said = template.render(document=document, namespace=namespace).encode()
    return _insert(data, body.inner, said) if body else data


def _at_end(name: str, data: bytes, more: bytes) -> bytes:
    """The part with more at the end of its root, which may be an empty element."""
    root = elements(name, data)
    if root.inner < root.end:
        return _insert(data, root.last, more)
    return data[: root.inner - 2] + b">" + more + f"</{root.raw_name}>".encode() + data[root.end :]


def _insert(data: bytes, at: int, more: bytes) -> bytes:
    return data[:at] + more + data[at:]
