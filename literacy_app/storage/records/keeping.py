"""Writing events: into the log and its views, or nowhere."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime

from literacy_app.domain.event import Kind
from literacy_app.storage.records import views
from literacy_app.storage.records.class_reader import ClassReader
from literacy_app.storage.records.file import File
from literacy_app.storage.records.log import Log
from literacy_app.storage.records.payloads import Facts


class Keeper(ClassReader):
    """Keeps events under this device's numbers."""

    def __init__(self, file: File) -> None:
        super().__init__(file)
        self.device_id = str(
            file.value("SELECT value FROM meta WHERE key = 'device_id'")
        )
        self._log = Log(file, self.device_id)

    def together(self) -> AbstractContextManager[None]:
        """Make what is kept inside the `with` block land all or none."""
        return self._file.together()

    def _keep_about(
        self, learner_id: str, kind: Kind, facts: Facts, at: datetime
    ) -> None:
        """Keep an event about someone who is known here."""
        with self.together():
            self.learner(learner_id)
            self._keep(kind, learner_id, facts, at)

    def _keep(self, kind: Kind, subject: str, facts: Facts, at: datetime) -> None:
        views.apply(self._file, self._log.append(kind, subject, facts, at))
