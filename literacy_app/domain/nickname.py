"""What somebody may be called on a tile."""

from __future__ import annotations

import unicodedata
from typing import Final

from literacy_app.domain.errors import NicknameUnfit

LONGEST: Final = 20
# Control, invisible and private characters, and line breaks: two names that look
# the same must not be two names.
_UNSEEN: Final = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")


def fit_nickname(wanted: str) -> str:
    """Return the nickname as it will be kept: NFC, trimmed, single spaces.

    Raises NicknameUnfit unless it shows 1 to 20 characters. Accents typed as
    characters of their own do not count, up to one for each letter.
    """
    name = unicodedata.normalize("NFC", wanted).strip()
    kinds = [unicodedata.category(character) for character in name]
    if any(kind in _UNSEEN for kind in kinds):
        raise NicknameUnfit(name, "unseen_characters")
    name = " ".join(name.split())
    seen = sum(not unicodedata.category(c).startswith("M") for c in name)
    if not seen:
        raise NicknameUnfit(name, "empty")
    if seen > LONGEST or len(name) > 2 * LONGEST:
        raise NicknameUnfit(name, "too_long")
    return name


def sounds_the_same(one: str, other: str) -> bool:
    """Say whether two nicknames differ in nothing but width or capitals."""
    return _key(one) == _key(other)


def _key(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
