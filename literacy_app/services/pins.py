"""PINs and picture secrets: kept only as argon2id hashes."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any, Final

from literacy_app.domain.errors import PinUnfit
from literacy_app.domain.people import PICTURES

# OWASP's low-memory profile with one more pass: 30 ms here, 19 MB while it runs.
_PASSES, _MEMORY_KIB, _LANES = 3, 19_456, 1
_SHORTEST, _LONGEST = 4, 8
PICTURES_IN_SECRET: Final = 3


def hash_pin(pin: str) -> str:
    """Return the hash of a new PIN. Raises PinUnfit unless it is 4 to 8 digits."""
    digits = _plain(pin)
    fits = digits.isascii() and digits.isdigit()
    if not fits or not _SHORTEST <= len(digits) <= _LONGEST:
        raise PinUnfit
    return str(_hasher().hash(digits))


def hash_pictures(pictures: Sequence[str]) -> str:
    """Return the hash of three pictures in their order."""
    digits = digits_of(pictures)
    if len(digits) != PICTURES_IN_SECRET:
        raise ValueError("a picture secret is three pictures")
    return str(_hasher().hash(digits))


def digits_of(pictures: Sequence[str]) -> str:
    """Return pictures as the digits that are hashed; "" where one is unknown."""
    if not set(pictures) <= set(PICTURES):
        return ""
    return "".join(str(PICTURES.index(each)) for each in pictures)


def is_pin(pin: str, pin_hash: str) -> bool:
    # Loaded only when somebody has a PIN: it would slow down every start.
    from argon2.exceptions import VerifyMismatchError  # noqa: PLC0415

    try:
        return bool(_hasher().verify(pin_hash, _plain(pin)))
    except VerifyMismatchError:
        return False


def _plain(pin: str) -> str:
    """Return the digits as ASCII: Japanese keyboards give wide ones."""
    return unicodedata.normalize("NFKC", pin).strip()


def _hasher() -> Any:
    from argon2 import PasswordHasher  # noqa: PLC0415 - see is_pin

    return PasswordHasher(_PASSES, _MEMORY_KIB, _LANES)
