"""Lets Python's search for cycles rest while another thread works.

The search runs on whichever thread happens to make an object. A page that is part of
a cycle would then be taken apart off the GUI thread, and Qt would crash.
"""

from __future__ import annotations

import gc
from dataclasses import dataclass


@dataclass(slots=True)
class _Rests:
    """asked: how many want the search to rest. was_on: before the first asked."""

    asked: int = 0
    was_on: bool = True


_rests = _Rests()


def rest_from_cycles() -> None:
    """Stop the search until `look_for_cycles` was called as often. GUI thread only."""
    if not _rests.asked:
        _rests.was_on = gc.isenabled()
        gc.disable()
    _rests.asked += 1


def look_for_cycles() -> None:
    """Let the search go on, unless somebody else still works."""
    _rests.asked -= 1
    if not _rests.asked and _rests.was_on:
        gc.enable()
