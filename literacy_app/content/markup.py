"""The markup of authors: `[[s1|marked words]]` and `{漢字|かんじ}` readings."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, NamedTuple

from literacy_app.domain.text import Ruby, SpanRange, Text
from literacy_app.words import tr

_SIGN: Final = re.compile(r"\[\[|\]\]|[{}]")
_SPAN_HEAD: Final = re.compile(r"\[\[([a-z][a-z0-9]*)\|")
_READING: Final = re.compile(r"\{([^\[\]{}|\n]+)\|([^\[\]{}|\n]+)\}")
UNSHOWABLE: Final = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(eq=False)
class MarkupFault(Exception):
    """Markup that does not hold.

    position: code point in the source after NFC, 0 to its length.
    """

    position: int
    what: str
    mend: str


def parse_markup(source: str) -> Text:
    """Return the plain words, with code-point ranges of readings and spans."""
    return _Parser(unicodedata.normalize("NFC", source)).text()


def write_markup(text: Text) -> str:
    """Return the markup that parses to this text.

    Raises ValueError for a text no author could have written, such as one with
    spans inside each other.
    """
    source = "".join(
        _signs_before(text, position) + text.plain[position : position + 1]
        for position in range(len(text.plain) + 1)
    )
    try:
        faithful = parse_markup(source) == text
    except MarkupFault as fault:
        raise ValueError(f"cannot be written as markup: {text}") from fault
    if not faithful:
        raise ValueError(f"cannot be written as markup: {text}")
    return source


def _signs_before(text: Text, position: int) -> str:
    """Return what closes and opens here: readings lie inside spans."""
    return "".join(
        [f"|{ruby.reading}}}" for ruby in text.ruby if ruby.end == position]
        + ["]]" for span in text.spans if span.end == position]
        + [f"[[{span.span_id}|" for span in text.spans if span.start == position]
        + ["{" for ruby in text.ruby if ruby.start == position]
    )


class _Open(NamedTuple):
    """A span whose end has not come yet. sign: where its [[ stands."""

    span_id: str
    start: int
    sign: int


class _Parser:
    """Reads one source from left to right."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._plain = ""
        self._ruby: list[Ruby] = []
        self._spans: list[SpanRange] = []
        self._open: _Open | None = None

    def text(self) -> Text:
        self._refuse_unshowable()
        while sign := _SIGN.search(self._source, self._at):
            self._take(self._source[self._at : sign.start()])
            self._at = sign.start()
            self._take_sign(sign.group())
        self._take(self._source[self._at :])
        if self._open:
            raise MarkupFault(
                self._open.sign,
                tr("The marked part {span} is not closed.", span=self._open.span_id),
                tr("Put ]] after its last word."),
            )
        return Text(self._plain, tuple(self._ruby), tuple(self._spans))

    def _refuse_unshowable(self) -> None:
        if found := UNSHOWABLE.search(self._source):
            raise MarkupFault(
                found.start(),
                tr("There is a character here that cannot be shown."),
                tr("Delete it and type the words again."),
            )

    def _take_sign(self, sign: str) -> None:
        if sign == "[[":
            self._open_span()
        elif sign == "]]":
            self._close_span()
        else:
            self._take_reading()

    def _take(self, words: str) -> None:
        """Add plain words; the whole stays NFC."""
        before = self._plain[-1:]
        if words and before and not _joins_as_nfc(before, words[0]):
            raise MarkupFault(
                self._at,
                tr("A sign of the markup cuts a letter from its accent."),
                tr("Move the sign to before the letter."),
            )
        self._plain += words

    def _open_span(self) -> None:
        if self._open:
            raise MarkupFault(
                self._at,
                tr(
                    "A second marked part begins inside the marked part {span}.",
                    span=self._open.span_id,
                ),
                tr("Close the first one with ]] before the next one begins."),
            )
        span_id = self._new_span_id()
        self._open = _Open(span_id, len(self._plain), self._at)
        self._at += len(f"[[{span_id}|")

    def _new_span_id(self) -> str:
        head = _SPAN_HEAD.match(self._source, self._at)
        if not head:
            raise MarkupFault(
                self._at,
                tr("A marked part has no short name."),
                tr("Write it like [[s1|the words]]."),
            )
        if any(span.span_id == head[1] for span in self._spans):
            raise MarkupFault(
                self._at,
                tr("The marked part {span} is in this text twice.", span=head[1]),
                tr("Give each marked part its own name, such as s1 and s2."),
            )
        return head[1]

    def _close_span(self) -> None:
        if not self._open:
            raise MarkupFault(
                self._at,
                tr("There is a ]] without the [[ that opens it."),
                tr("Delete it, or write [[s1| where the marked part begins."),
            )
        span_id, start, sign = self._open
        if start == len(self._plain):
            raise MarkupFault(
                sign,
                tr("The marked part {span} is empty.", span=span_id),
                tr("Put its words between the bar and ]]."),
            )
        self._spans.append(SpanRange(span_id, start, len(self._plain)))
        self._open = None
        self._at += 2

    def _take_reading(self) -> None:
        found = _READING.match(self._source, self._at)
        if not found:
            raise MarkupFault(
                self._at,
                tr("A curly bracket stands here without a complete reading."),
                tr("Write the word, a bar and its reading: {漢字|かんじ}."),
            )
        start = len(self._plain)
        self._take(found[1])
        self._ruby.append(Ruby(start, len(self._plain), found[2]))
        self._at = found.end()


def _joins_as_nfc(before: str, after: str) -> bool:
    return not unicodedata.combining(after) and unicodedata.is_normalized(
        "NFC", before + after
    )
