"""What a lesson may not hold: HTML, pictures from elsewhere, other links, code."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from literacy_app.content.lessons.chunks import Line
from literacy_app.content.markup import UNSHOWABLE, MarkupFault, parse_markup
from literacy_app.content.source_text import unshowable
from literacy_app.words import tr

# Unicode promises that these never mean anything; ours mark readings on the way.
_NONCHARACTERS: Final = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")
# They turn the direction of what follows, or break a line where none is seen.
_TURNING: Final = re.compile("[\u202a-\u202e\u2066-\u2069\u2028\u2029]")


class Refusal(NamedTuple):
    """line: in the file."""

    line: int
    what: str
    mend: str


def never_safe(words: str) -> tuple[str, str] | None:
    """Return what may not even stand in words that are no Markdown, and what to do."""
    return next((says() for sign, says in _SIGNS[:_UNSAFE] if sign.search(words)), None)


def refusals(lines: Iterable[Line], *, spans: bool = False) -> Iterator[Refusal]:
    """Yield what may not stand in these lines. spans: marked words may."""
    for line in lines:
        found = (words for sign, words in _SIGNS if sign.search(line.text))
        if first := next(found, None):
            yield Refusal(line.number, *first())
        else:
            yield from _of_markup(line, spans=spans)


def _of_markup(line: Line, *, spans: bool) -> Iterator[Refusal]:
    try:
        text = parse_markup(line.text)
    except MarkupFault as fault:
        # Marked words may go on in the next line; the whole text is read later.
        if not spans or not ("[[" in line.text or "]]" in line.text):
            yield Refusal(line.number, fault.what, fault.mend)
        return
    if text.spans and not spans:
        yield Refusal(
            line.number,
            tr("Marked parts cannot stand here."),
            tr("Mark words only in the quote of a part called mark."),
        )


def _html() -> tuple[str, str]:
    return (
        tr("HTML cannot stand in a lesson."),
        tr("Write it in Markdown, or leave a space after the sign <."),
    )


def _entity() -> tuple[str, str]:
    return (
        tr("A code for a character cannot stand in a lesson."),
        tr("Write the character itself, such as & or —."),
    )


def _picture() -> tuple[str, str]:
    return (
        tr("A picture cannot be put in this way."),
        tr("Write it like this: {example}.", example="::: figure scene=… alt=…"),
    )


def _link() -> tuple[str, str]:
    return (
        tr("A lesson can link to a word of the glossary or a source, not elsewhere."),
        tr("Write [word](term:…) or [note](source:…)."),
    )


def _code() -> tuple[str, str]:
    return (
        tr("Code cannot stand in a lesson."),
        tr("Delete the backquotes, or use quotation marks."),
    )


def _rule() -> tuple[str, str]:
    return (
        tr("A line of dashes has no meaning here."),
        tr("Delete it; three dashes stand only inside a part with an answer."),
    )


def _deep() -> tuple[str, str]:
    return (
        tr("Lists and quotes cannot stand inside each other."),
        tr("Use one list without indented lines, or plain paragraphs."),
    )


def _indented() -> tuple[str, str]:
    return (
        tr("The line is indented by four or more spaces."),
        tr("Begin it at the left edge."),
    )


def _list_sign() -> tuple[str, str]:
    return (
        tr("This sign does not begin an entry of a list."),
        tr("Begin each entry with - and a space, or with 1. and a space."),
    )


# So many of the signs below are refused in every kind of file.
_UNSAFE: Final = 7
_SIGNS: Final[tuple[tuple[re.Pattern[str], Callable[[], tuple[str, str]]], ...]] = (
    (UNSHOWABLE, unshowable),
    (_NONCHARACTERS, unshowable),
    (_TURNING, unshowable),
    (re.compile(r"<[A-Za-z/!?]"), _html),
    (re.compile(r"&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);"), _entity),
    (re.compile(r"!\["), _picture),
    (re.compile(r"\]\s*\((?!(?:term|source):[a-z0-9-]+\))"), _link),
    (re.compile(r"^ {0,3}\[[^\[\]]+\]:\s"), _link),
    (re.compile(r"`|^\s*~~~"), _code),
    (re.compile(r"^\s*(?:[-*_=]\s*){3,}$"), _rule),
    (
        re.compile(r"^(?:\s+|\s*[-*+>]\s*|\s*[0-9]+\.\s+)(?:[-*+]\s|[0-9]+\.\s|>)"),
        _deep,
    ),
    (re.compile(r"^(?: {4,}| *\t)"), _indented),
    (re.compile(r"^[ 　]*(?:[・•●○－＊]|[0-9０-９]{1,2}[)）．][ 　]*)"), _list_sign),
)
