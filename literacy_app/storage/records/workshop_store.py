"""Keeping and reading what happens in workshops. Nobody is named in it."""

from __future__ import annotations

import json
from datetime import datetime

from literacy_app.domain.workshop import RoomCount, WorkshopRun
from literacy_app.storage.records.file import Row
from literacy_app.storage.records.lesson_store import LessonStore


class WorkshopStore(LessonStore):
    """Keeps where a run is and the latest count of every post and round."""

    def begin_workshop(self, run_id: str, workshop_id: str, now: datetime) -> None:
        with self.together():
            self._keep("workshop_begun", run_id, {"workshop_id": workshop_id}, now)

    def turn_workshop(self, run_id: str, step: int, now: datetime) -> None:
        """Keep the step that is on the wall; the same one twice is kept once."""
        run = self.workshop_run(run_id)
        if run is not None and run.step != step:
            with self.together():
                self._keep("workshop_turned", run_id, {"step": step}, now)

    def keep_room_count(self, run_id: str, count: RoomCount, now: datetime) -> None:
        facts = {
            "post": count.post,
            "round": count.round,
            "hands": list(count.hands),
        }
        with self.together():
            self._keep("room_counted", run_id, facts, now)

    def end_workshop(self, run_id: str, now: datetime) -> None:
        """Keep that a run is over; one that has ended stays as it ended."""
        run = self.workshop_run(run_id)
        if run is not None and run.ended_at is None:
            with self.together():
                self._keep("workshop_ended", run_id, {}, now)

    def workshop_run(self, run_id: str) -> WorkshopRun | None:
        rows = self._file.rows("SELECT * FROM workshop_run WHERE id = ?", run_id)
        return self._run_in(rows[0]) if rows else None

    def last_workshop_run(self, workshop_id: str) -> WorkshopRun | None:
        """Return the newest run of a workshop."""
        sql = (
            "SELECT * FROM workshop_run WHERE workshop_id = ?"
            " ORDER BY begun_at DESC, rowid DESC LIMIT 1"
        )
        rows = self._file.rows(sql, workshop_id)
        return self._run_in(rows[0]) if rows else None

    def _run_in(self, row: Row) -> WorkshopRun:
        ended = row["ended_at"]
        sql = "SELECT * FROM room_count WHERE run_id = ? ORDER BY counted"
        return WorkshopRun(
            id=row["id"],
            workshop_id=row["workshop_id"],
            begun_at=datetime.fromisoformat(row["begun_at"]),
            step=row["step"],
            ended_at=datetime.fromisoformat(ended) if ended else None,
            counts=tuple(map(_count, self._file.rows(sql, row["id"]))),
        )


def _count(row: Row) -> RoomCount:
    post, _, round_ = row["counted"].rpartition("/")
    return RoomCount(
        post,
        "after" if round_ == "after" else "before",
        tuple(json.loads(row["hands"])),
    )
