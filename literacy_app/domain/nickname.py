"""What somebody may be called on a tile."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Final, Literal

from literacy_app.domain.errors import NicknameUnfit, Trouble

Unfit = Literal["empty", "too_long", "unseen_characters"]
LONGEST: Final = 20
# Control, invisible and private characters, and line breaks: two names that look
# the same must not be two names.
_UNSEEN: Final = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")


def fit_nickname(wanted: str) -> str:
    """Return the nickname as it will be kept; NicknameUnfit unless it fits a tile."""
    return fit_name(wanted, LONGEST, NicknameUnfit)


def fit_name(wanted: str, longest: int, unfit: Callable[[str, Unfit], Trouble]) -> str:
    """Return a name as it will be kept: NFC, trimmed, single spaces.

    Raises what `unfit` makes unless it shows 1 to `longest` characters. Accents
    typed as characters of their own do not count, up to one for each letter.
    """
    name = unicodedata.normalize("NFC", wanted).strip()
    kinds = [unicodedata.category(character) for character in name]
    if any(kind in _UNSEEN for kind in kinds):
        raise unfit(name, "unseen_characters")
    name = " ".join(name.split())
    seen = sum(not unicodedata.category(c).startswith("M") for c in name)
    if not seen:
        raise unfit(name, "empty")
    if seen > longest or len(name) > 2 * longest:
        raise unfit(name, "too_long")
    return name


def sounds_the_same(one: str, other: str) -> bool:
    """Say whether two nicknames differ in nothing but width or capitals."""
    return _key(one) == _key(other)


def _key(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
