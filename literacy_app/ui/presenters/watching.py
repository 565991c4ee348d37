"""Asks now and then whether anything was recorded, and then asks for it all anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from literacy_app.domain.errors import Trouble
from literacy_app.services.databases import Databases
from literacy_app.ui.presenters.runs import Runs

T = TypeVar("T")


class Watching(Generic[T]):
    """answered: gets what `look` returns, now and after every change.

    Never more than one question is on its way, so that a slow look is not asked for
    twice.
    """

    def __init__(
        self,
        work: Runs,
        *,
        answered: Callable[[T], None],
        troubled: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._answered = answered
        self._troubled = troubled
        self._look: Callable[[Databases], T] | None = None
        self._changes: int | None = None
        self._asking = False
        self._stale = False

    def ask(self, look: Callable[[Databases], T]) -> None:
        """Ask at once; from now on this is what is asked for."""
        self._look = look
        if self._asking:
            self._stale = True
            return
        self._asking = True

        def job(dbs: Databases) -> tuple[int, T]:
            return dbs.records.change_count(), look(dbs)

        self._work.run(job, then=self._got, troubled=self._failed)

    def look_again(self) -> None:
        """Ask anew if anything was recorded since; cheap when nothing was."""
        if self._asking or self._changes is None:
            return
        self._asking = True
        self._work.run(
            lambda dbs: dbs.records.change_count(),
            then=self._counted,
            troubled=self._failed,
        )

    def _got(self, found: tuple[int, T]) -> None:
        self._asking = False
        self._changes, shown = found
        if self._stale:
            self._again()
        else:
            self._answered(shown)

    def _counted(self, changes: int) -> None:
        self._asking = False
        if self._stale or changes != self._changes:
            self._again()

    def _again(self) -> None:
        self._stale = False
        if self._look is not None:
            self.ask(self._look)

    def _failed(self, trouble: Trouble) -> None:
        self._asking = False
        self._troubled(trouble)
