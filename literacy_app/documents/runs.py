"""Words as pieces that a template can set: plain, with a reading, or standing out."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, Final

from literacy_app.domain.prose import InlineMark, Prose
from literacy_app.domain.text import Text

# t: the characters; r: their reading; b: strong; i: emphasis; m: marked; n: its source.
Run = dict[str, Any]
Runs = list[Run]
_READING: Final = re.compile(r"([一-龯々〆ヶ]+)《([^》]+)》")
_SIGNS: Final = {"strong": "b", "emphasis": "i", "term": "b"}


def runs(words: Prose | Text, *, ruby: bool, marked: bool = False) -> Runs:
    """Return the pieces. marked: whether the spans of the text stand out."""
    text, marks = (words.text, words.marks) if isinstance(words, Prose) else (words, ())
    cuts = _cuts(text, marks, marked=marked)
    return [
        _piece(text, marks, (start, end), ruby=ruby, marked=marked)
        for start, end in pairwise(cuts)
    ]


def said(words: str, *, ruby: bool) -> Runs:
    """Return the pieces of a label, whose readings are written 漢字《かんじ》."""
    pieces, at = [], 0
    for found in _READING.finditer(words):
        pieces.append({"t": words[at : found.start()]})
        base, reading = found.groups()
        pieces.append({"t": base, "r": reading} if ruby else {"t": base})
        at = found.end()
    pieces.append({"t": words[at:]})
    return [piece for piece in pieces if piece["t"]]


def unread(words: str) -> str:
    """Return a label without its readings."""
    return _READING.sub(r"\1", words)


def plain(pieces: Runs) -> str:
    return "".join(piece["t"] for piece in pieces)


def _cuts(text: Text, marks: tuple[InlineMark, ...], *, marked: bool) -> list[int]:
    """Return where pieces begin and end; nothing cuts a reading in two."""
    places = {0, len(text.plain)}
    for mark in marks:
        places |= {mark.start, mark.end}
    for span in text.spans if marked else ():
        places |= {span.start, span.end}
    for ruby in text.ruby:
        places -= set(range(ruby.start + 1, ruby.end))
        places |= {ruby.start, ruby.end}
    return sorted(places)


def _piece(
    text: Text,
    marks: tuple[InlineMark, ...],
    place: tuple[int, int],
    *,
    ruby: bool,
    marked: bool,
) -> Run:
    start, end = place
    piece: Run = {"t": text.plain[start:end]}
    for mark in marks:
        if mark.start <= start < mark.end and mark.kind in _SIGNS:
            piece[_SIGNS[mark.kind]] = True
        if mark.start <= start < mark.end and mark.kind == "source":
            piece["n"] = mark.about
    if marked and any(s.start <= start < s.end for s in text.spans):
        piece["m"] = True
    for reading in text.ruby if ruby else ():
        if (reading.start, reading.end) == place:
            piece["r"] = reading.reading
    return piece
