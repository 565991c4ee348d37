"""Passwords of staff and their recovery codes: kept only as argon2id hashes."""

from __future__ import annotations

import secrets
from typing import Any, Final

from literacy_app.domain.errors_of_school import PasswordWeak
from literacy_app.domain.password import LEAST, plain, strength

# OWASP's first choice for argon2id: 46 MB, one pass more than it asks for. About
# 0.1 s on the machine of docs/benchmarks.md.
_PASSES, _MEMORY_KIB, _LANES = 2, 47_104, 1
# No letters that look like digits or each other. 25 of them are 118 bits.
_LETTERS: Final = "ABCDEFGHJKMNPQRSTUVWXYZ"
_GROUPS, _OF = 5, 5


def hash_password(password: str, name: str) -> str:
    """Return the hash of a new password. Raises PasswordWeak."""
    why = strength(password, name).why
    if why is not None:
        raise PasswordWeak(why, LEAST)
    return str(_hasher().hash(plain(password)))


def is_password(password: str, password_hash: str) -> bool:
    """Say whether it matches; nothing matches where none was chosen yet."""
    # Loaded only when somebody on the staff signs in.
    from argon2.exceptions import InvalidHashError, VerifyMismatchError  # noqa: PLC0415

    try:
        return bool(_hasher().verify(password_hash, plain(password)))
    except (InvalidHashError, VerifyMismatchError):
        return False


def new_code() -> str:
    """Return a recovery code, in groups that can be read out and typed."""
    groups = (
        "".join(secrets.choice(_LETTERS) for _ in range(_OF)) for _ in range(_GROUPS)
    )
    return "-".join(groups)


def hash_code(code: str) -> str:
    return str(_hasher().hash(_bare(code)))


def is_code(code: str, code_hash: str) -> bool:
    return is_password(_bare(code), code_hash)


def _bare(code: str) -> str:
    """Return a code without what people add or leave out when they type it."""
    return "".join(c for c in plain(code).upper() if c in _LETTERS)


def _hasher() -> Any:
    from argon2 import PasswordHasher  # noqa: PLC0415 - see is_password

    return PasswordHasher(_PASSES, _MEMORY_KIB, _LANES)
