"""A page's own line to the work thread; hung up when the page is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from literacy_app.domain.errors import Trouble
from literacy_app.services.databases import Databases
from literacy_app.ui.work import Work

T = TypeVar("T")


class Line:
    """Runs jobs like `Work`, but answers no longer come once it is hung up.

    Without it an answer, or a trouble, could reach a page that is gone.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._open = True

    def hang_up(self) -> None:
        self._open = False

    def run(
        self,
        job: Callable[[Databases], T],
        *,
        then: Callable[[T], None],
        troubled: Callable[[Trouble], None],
    ) -> None:
        """Run job, unless the page has been left; then nothing begins any more."""
        if self._open:
            self._work.run(
                job, then=self._if_open(then), troubled=self._if_open(troubled)
            )

    def _if_open(self, then: Callable[[T], None]) -> Callable[[T], None]:
        def answered(result: T) -> None:
            if self._open:
                then(result)

        return answered
