"""PINs: kept only as argon2id hashes, and never guessed quickly."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from typing import Any, Final

from literacy_app.domain.errors import PinUnfit
from literacy_app.storage.records.reader import PinTries

# OWASP's low-memory profile with one more pass: 30 ms here, 19 MB while it runs.
_PASSES, _MEMORY_KIB, _LANES = 3, 19_456, 1
_FREE_TRIES: Final = 3
_FIRST_WAIT_SECONDS: Final = 10
_LONGEST_WAIT_SECONDS: Final = 300
_SHORTEST, _LONGEST = 4, 8


def hash_pin(pin: str) -> str:
    """Return the hash of a new PIN. Raises PinUnfit unless it is 4 to 8 digits."""
    digits = _plain(pin)
    fits = digits.isascii() and digits.isdigit()
    if not fits or not _SHORTEST <= len(digits) <= _LONGEST:
        raise PinUnfit
    return str(_hasher().hash(digits))


def is_pin(pin: str, pin_hash: str) -> bool:
    # Loaded only when somebody has a PIN: it would slow down every start.
    from argon2.exceptions import VerifyMismatchError  # noqa: PLC0415

    try:
        return bool(_hasher().verify(pin_hash, _plain(pin)))
    except VerifyMismatchError:
        return False


def wait_after(wrong: int) -> int:
    """Return how many seconds to rest after so many wrong PINs in a row."""
    if wrong < _FREE_TRIES:
        return 0
    return min(_LONGEST_WAIT_SECONDS, _FIRST_WAIT_SECONDS << (wrong - _FREE_TRIES))


def wait_left(tries: PinTries, now: datetime) -> int:
    """Return how many seconds of the rest are left.

    A clock that has been set back counts as time that has passed: it must not shut
    anybody out for a day.
    """
    passed = abs((now - tries.last_at).total_seconds())
    return max(0, round(wait_after(tries.wrong) - passed))


def _plain(pin: str) -> str:
    """Return the digits as ASCII: Japanese keyboards give wide ones."""
    return unicodedata.normalize("NFKC", pin).strip()


def _hasher() -> Any:
    from argon2 import PasswordHasher  # noqa: PLC0415 - see is_pin

    return PasswordHasher(_PASSES, _MEMORY_KIB, _LANES)
