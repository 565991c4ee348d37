"""Whether somebody who wants in would soon guess a password."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from literacy_app.domain.password_words import COMMON_WORDS, RUNS

Level = Literal["weak", "fair", "strong"]
Weakness = Literal["short", "common", "digits", "like_the_name", "one_character"]
# NIST SP 800-63B wants 8; a school's own name and year are 8 soon enough.
LEAST: Final = 10
_STRONG_FROM: Final = 14
_FEW_CHARACTERS: Final = 3
_LONGEST_BLOCK: Final = 4
_LONGEST_STEP: Final = 3
# Less than this beside well-known words is no password of one's own.
_LEAST_OF_ONES_OWN: Final = 4
_ENOUGH_WORDS: Final = 3
_LEET: Final = str.maketrans("013457@$!", "oieastasi")
_PART_OF_NAME: Final = re.compile(r"[^\W\d_]+")
_NOT_A_LETTER: Final = re.compile(r"[\W\d_]+")
_SHORTEST_PART: Final = 3


@dataclass(frozen=True, slots=True)
class Strength:
    """How long a password would hold. why: None unless it is weak."""

    level: Level
    why: Weakness | None = None


def plain(password: str) -> str:
    """Return the password as it is hashed: wide letters are the narrow ones."""
    return unicodedata.normalize("NFKC", password)


def strength(password: str, name: str) -> Strength:
    """Say whether a password holds. name: of the person it is for."""
    typed = plain(password).casefold()
    why = _weakness(typed, plain(name).casefold())
    if why:
        return Strength("weak", why)
    return Strength("strong" if len(typed) >= _STRONG_FROM else "fair")


def _weakness(typed: str, name: str) -> Weakness | None:
    if len(typed) < LEAST:
        return "short"
    if _is_monotonous(typed):
        return "one_character"
    if not any(character.isalpha() for character in typed):
        return "digits"
    if _is_like(typed, name):
        return "like_the_name"
    if _is_common(typed):
        return "common"
    return None


def _is_monotonous(typed: str) -> bool:
    """Say whether it repeats a short block, or counts on, or walks along a row."""
    if len(set(typed)) <= _FEW_CHARACTERS:
        return True
    for size in range(1, _LONGEST_BLOCK + 1):
        if typed == (typed[:size] * len(typed))[: len(typed)]:
            return True
    steps = [ord(b) - ord(a) for a, b in pairwise(typed)]
    if len(set(steps)) == 1:
        return True
    return not _without(typed, _runs_in(typed))


def _is_like(typed: str, name: str) -> bool:
    """Say whether little is left when the parts of the name are taken out."""
    parts = [x for x in _PART_OF_NAME.findall(name) if _is_part(x)]
    joined = "".join(_PART_OF_NAME.findall(name))
    found = [part for part in (joined, *parts) if part and part in typed]
    if not found:
        return False
    return len(_letters(_without(typed, found))) < _LEAST_OF_ONES_OWN


def _is_common(typed: str) -> bool:
    """Say whether it is one or two well-known words with trimmings."""
    for reading in (typed, typed.translate(_LEET)):
        words = _words_in(reading)
        left = _letters(_without(reading, (*words, *_runs_in(reading))))
        if len(left) < _LEAST_OF_ONES_OWN and len(words) < _ENOUGH_WORDS:
            return True
    return False


def _words_in(typed: str) -> tuple[str, ...]:
    """Return the well-known words in it, longest first, none inside another."""
    found: list[str] = []
    left = typed
    for word in COMMON_WORDS:
        if word in left:
            found.append(word)
            left = left.replace(word, " ")
    return tuple(found)


def _runs_in(typed: str) -> tuple[str, ...]:
    """Return the pieces of four and more that follow a row of keys or the alphabet."""
    found: list[str] = []
    at = 0
    while at < len(typed):
        end = at + _LONGEST_STEP + 1
        if any(typed[at:end] in run for run in RUNS) and len(typed[at:end]) == end - at:
            while end < len(typed) and any(typed[at : end + 1] in run for run in RUNS):
                end += 1
            found.append(typed[at:end])
            at = end
        else:
            at += 1
    return tuple(found)


def _without(typed: str, pieces: tuple[str, ...] | list[str]) -> str:
    for piece in sorted(pieces, key=len, reverse=True):
        typed = typed.replace(piece, "")
    return typed


def _letters(typed: str) -> str:
    return _NOT_A_LETTER.sub("", typed)


def _is_part(part: str) -> bool:
    return len(part) >= (_SHORTEST_PART if part.isascii() else 2)
