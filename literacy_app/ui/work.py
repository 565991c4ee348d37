"""The one bridge off the GUI thread: jobs go over, results come back as signals."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from literacy_app.domain.errors import Trouble
from literacy_app.services.databases import Databases

T = TypeVar("T")


class Work(QObject):
    """Runs jobs one by one on its own thread and brings results back.

    A single thread owns both databases, so writes never wait on each other. They
    are opened by the first job; if that fails, the next job tries again.
    `crashed` carries any exception that is not a `Trouble`; `folder` is where the
    databases are, from the moment they are open.
    """

    crashed = Signal(object)
    _arrived = Signal(object)

    def __init__(self, open_databases: Callable[[], Databases]) -> None:
        super().__init__()
        self._open_databases = open_databases
        self._databases: Databases | None = None
        self.folder: Path | None = None
        self._closed = False
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
            self._thread.submit(self._attempt, job, then, troubled)

    def close(self) -> None:
        """Finish the jobs already given, then close the databases."""
        if not self._closed:
            self._closed = True
            self._thread.submit(self._close_databases)
            self._thread.shutdown(wait=True)

    def _attempt(
        self,
        job: Callable[[Databases], T],
        then: Callable[[T], None],
        troubled: Callable[[Trouble], None],
    ) -> None:
        try:
            if self._databases is None:
                self._databases = self._open_databases()
                self.folder = self._databases.records.path.parent
            result = job(self._databases)
        except Trouble as trouble:
            self._arrived.emit(partial(troubled, trouble))
        except Exception as error:  # noqa: BLE001 - the last stop before a silent thread
            self.crashed.emit(error)
        else:
            self._arrived.emit(partial(then, result))

    def _close_databases(self) -> None:
        if self._databases is not None:
            self._databases.close()
            self._databases = None

    @Slot(object)
    def _deliver(self, callback: Callable[[], None]) -> None:
        if not self._closed:
            callback()
