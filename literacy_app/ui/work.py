"""The one bridge off the GUI thread: jobs go over, results come back as signals."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from literacy_app.domain.errors import Trouble
from literacy_app.services.databases import Databases
from literacy_app.ui.cycles import look_for_cycles, rest_from_cycles

T = TypeVar("T")


@dataclass(slots=True)
class _Errand:
    """A job, who waits for it, and at last the call that brings the answer."""

    job: Callable[[Databases], Any]
    then: Callable[[Any], None]
    troubled: Callable[[Trouble], None]


class Work(QObject):
    """Runs jobs one by one on its own thread and brings results back.

    A single thread owns both databases, so writes never wait on each other. They
    are opened by the first job; if that fails, the next job tries again.
    `crashed` carries any exception that is not a `Trouble`; `folder` is where the
    databases are, from the moment they are open.

    Callbacks hold pages, and a page may only be taken apart on the GUI thread. So
    the work thread is never the last to hold one: it knows errands by number, and
    Python's search for cycles, which runs on any thread, rests while it works.
    """

    crashed = Signal(object)
    _arrived = Signal(int, object, object)

    def __init__(self, open_databases: Callable[[], Databases]) -> None:
        super().__init__()
        self._open_databases = open_databases
        self._databases: Databases | None = None
        self.folder: Path | None = None
        self._closed = False
        self._errands: dict[int, _Errand] = {}
        self._numbers = count()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="work")
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Callable[[Databases], T],
        *,
        then: Callable[[T], None],
        troubled: Callable[[Trouble], None],
    ) -> None:
        """Run job away from the GUI; `then` or `troubled` runs back on it.

        After `close` nothing runs any more.
        """
        if not self._closed:
            number = next(self._numbers)
            if not self._errands:
                rest_from_cycles()
            self._errands[number] = _Errand(job, then, troubled)
            self._thread.submit(self._attempt, number)

    def close(self) -> None:
        """Finish the jobs already given, then close the databases."""
        if not self._closed:
            self._closed = True
            self._thread.submit(self._close_databases)
            self._thread.shutdown(wait=True)
            if self._errands:
                self._errands.clear()
                look_for_cycles()

    def _attempt(self, number: int) -> None:
        """Do an errand on the work thread; only its number outlives this call."""
        result: object = None
        trouble: Trouble | None = None
        try:
            if self._databases is None:
                self._databases = self._open_databases()
                self.folder = self._databases.records.path.parent
            result = self._errands[number].job(self._databases)
        except Trouble as found:
            # Its frames hold the job, and with it a page.
            trouble = found.with_traceback(None)
        except Exception as error:  # noqa: BLE001 - the last stop before a silent thread
            self.crashed.emit(error)
            return
        self._arrived.emit(number, result, trouble)

    def _close_databases(self) -> None:
        if self._databases is not None:
            self._databases.close()
            self._databases = None

    @Slot(int, object, object)
    def _deliver(self, number: int, result: Any, trouble: Trouble | None) -> None:
        errand = self._errands.pop(number, None)
        if errand is None:
            return  # closed meanwhile
        if not self._errands:
            look_for_cycles()
        if trouble is None:
            errand.then(result)
        else:
            errand.troubled(trouble)
