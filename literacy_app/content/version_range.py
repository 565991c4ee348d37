"""Version ranges such as `>=1.0.0 <2.0.0`."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

_PART: Final = re.compile(r"(>=|<=|==|>|<)([0-9]{1,6})\.([0-9]{1,6})\.([0-9]{1,6})")
_COMPARE: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    ">=": operator.ge,
    "<=": operator.le,
    "==": operator.eq,
    ">": operator.gt,
    "<": operator.lt,
}


def is_range(written: str) -> bool:
    parts = written.split()
    return bool(parts) and all(map(_PART.fullmatch, parts))


def in_range(version: str, written: str) -> bool:
    """Say whether a version such as 1.2.0 satisfies every part of the range."""
    have = tuple(map(int, version.split(".")))
    return all(
        _COMPARE[sign](have, tuple(map(int, numbers)))
        for sign, *numbers in (part.groups() for part in _PART.finditer(written))
    )
