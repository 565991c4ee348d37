"""Words of a lesson read by Python-Markdown: marks, links to terms, readings."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, cast
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import HashHeaderProcessor
from markdown.extensions import Extension

from literacy_app.content.markup import MarkupFault, parse_markup
from literacy_app.domain.prose import InlineMark, MarkKind, Prose
from literacy_app.domain.text import Ruby, Text
from literacy_app.words import tr

_READING: Final = re.compile(r"\{([^\[\]{}|\n]+)\|([^\[\]{}|\n]+)\}")
# A bar would part the cells of a table: readings travel in noncharacters.
_OPEN, _BAR, _CLOSE = "\ufdd0", "\ufdd1", "\ufdd2"
_BACK: Final = str.maketrans({_OPEN: "{", _BAR: "|", _CLOSE: "}"})
_LINK: Final = re.compile(r"(term|source):([a-z0-9-]+)")
_LOOSE_LINK: Final = re.compile(r"\]\((?:term|source):")
_NO_BLOCKS: Final = ("code", "setextheader", "hr", "reference")
_NO_INLINE: Final = (
    *("backtick", "reference", "image_link", "image_reference", "short_reference"),
    *("short_image_ref", "autolink", "automail", "linebreak", "html", "entity"),
)
_MARKS: Final[dict[str, MarkKind]] = {"strong": "strong", "em": "emphasis"}


class _Headings(HashHeaderProcessor):
    """Headings need a space after #, so that hashtags stay words."""

    RE = re.compile(
        r"(?:^|\n)(?P<level>#{1,6})[ \t]+(?P<header>(?:\\.|[^\\])*?)#*(?:\n|$)"
    )


class LessonExtension(Extension):
    """Takes out of Markdown what a lesson may not hold, and puts in tables."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  its name there
        md.preprocessors.deregister("html_block")
        for name in _NO_BLOCKS:
            md.parser.blockprocessors.deregister(name)
        for name in _NO_INLINE:
            md.inlinePatterns.deregister(name)
        md.parser.blockprocessors.register(_Headings(md.parser), "hashheader", 70)


def lesson_markdown() -> Markdown:
    return Markdown(extensions=["tables", LessonExtension()])


def shielded(source: str) -> str:
    """Return the source with its readings safe from the signs of Markdown."""
    return _READING.sub(rf"{_OPEN}\1{_BAR}\2{_CLOSE}", source)


def unshielded(source: str) -> str:
    return source.translate(_BACK)


def tree_of(md: Markdown, source: str) -> Element:
    """Return the blocks of a shielded source as Python-Markdown sees them."""
    md.reset()
    document = md.parser.parseDocument(source.split("\n"))
    return _with_inline(md, cast(Element, document.getroot()))


def words_of(md: Markdown, source: str) -> Prose:
    """Return one shielded paragraph; raise MarkupFault for what cannot stand in it."""
    root = Element("div")
    SubElement(root, "p").text = source
    return prose_of(_with_inline(md, root)[0])


def _with_inline(md: Markdown, root: Element) -> Element:
    for name in ("inline", "unescape"):
        changed = md.treeprocessors[name].run(root)
        root = root if changed is None else changed
    return root


def prose_of(element: Element) -> Prose:
    """Return the words inside an element with what stands out in them."""
    found = _Words()
    found.walk(element)
    return found.prose()


class _Words:
    """Gathers words, readings and marks while walking a tree."""

    def __init__(self) -> None:
        self._plain = ""
        self._ruby: list[Ruby] = []
        self._marks: list[InlineMark] = []

    def walk(self, element: Element) -> None:
        self._take(element.text or "")
        for child in element:
            start = len(self._plain)
            self.walk(child)
            self._marks.append(self._mark(child, start))
            self._take(child.tail or "")

    def prose(self) -> Prose:
        if not unicodedata.is_normalized("NFC", self._plain):
            raise MarkupFault(
                0,
                tr("A sign of the markup cuts a letter from its accent."),
                tr("Move the sign to before the letter."),
            )
        if "**" in self._plain:
            raise MarkupFault(
                0,
                tr("Two asterisks stand here without their partners."),
                tr("Write **strong words** with two asterisks on both sides."),
            )
        if _LOOSE_LINK.search(self._plain):
            raise MarkupFault(
                0,
                tr("A link stands inside another link."),
                tr("Write [word](term:…) or [note](source:…)."),
            )
        return Prose(
            Text(self._plain, tuple(self._ruby)),
            tuple(sorted(self._marks, key=lambda mark: (mark.start, -mark.end))),
        )

    def _take(self, words: str) -> None:
        text = parse_markup(unshielded(words))
        start = len(self._plain)
        self._plain += text.plain
        self._ruby += [
            Ruby(r.start + start, r.end + start, r.reading) for r in text.ruby
        ]

    def _mark(self, child: Element, start: int) -> InlineMark:
        end = len(self._plain)
        if start == end:
            raise MarkupFault(
                0, tr("Nothing is written here."), tr("Write it, or delete the signs.")
            )
        if child.tag in _MARKS:
            return InlineMark(start, end, _MARKS[child.tag])
        link = _LINK.fullmatch(child.get("href", "")) if child.tag == "a" else None
        if link is None or child.get("title"):
            raise MarkupFault(
                0,
                tr("This cannot stand in a line of a lesson."),
                tr("Use plain words, **strong**, *emphasis* and links to terms."),
            )
        kind: MarkKind = "term" if link[1] == "term" else "source"
        return InlineMark(start, end, kind, link[2])
