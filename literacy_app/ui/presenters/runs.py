"""What a presenter needs of `Work`, without knowing Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from literacy_app.domain.errors import Trouble
from literacy_app.services.databases import Databases

T = TypeVar("T")


class Runs(Protocol):
    """Runs jobs away from the screen, one after the other."""

    def run(
        self,
        job: Callable[[Databases], T],
        *,
        then: Callable[[T], None],
        troubled: Callable[[Trouble], None],
    ) -> None:
        """Run job; `then` or `troubled` is called back on the screen's side."""
