"""What somebody did, event by event, each with its number. Writes nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, Final

from literacy_app.domain.attempt import Attempt
from literacy_app.domain.deed import Began, Deed, Ended, ReadPage
from literacy_app.domain.item_answer import MarkedAnswer
from literacy_app.storage.records.payloads import attempt_from, written
from literacy_app.storage.records.payloads_of_lessons import marked_from
from literacy_app.storage.records.task_reader import TaskReader

_DEEDS: Final = """
SELECT device_id, seq, at, kind, payload FROM event
WHERE subject = ?1 AND at >= ?2 AND payload <> ''
AND kind IN (SELECT value FROM json_each(?3)) ORDER BY at, device_id, seq
"""
_What = Began | Ended | ReadPage | Attempt | MarkedAnswer
_BY_KIND: Final[dict[str, Callable[[dict[str, Any]], _What]]] = {
    "sitting_begun": lambda facts: Began(facts["id"]),
    "sitting_ended": lambda facts: Ended(facts["id"], bool(facts["finished"])),
    "page_read": lambda facts: ReadPage(facts["module_id"], facts["page_id"]),
    "attempt_made": attempt_from,
    "item_answered": marked_from,
}


class DeedReader(TaskReader):
    """Answers what one learner did."""

    def deeds_of(
        self, learner_id: str, since: datetime | None = None
    ) -> Iterator[Deed]:
        """Yield what somebody did since a moment, or ever, oldest first."""
        kinds = json.dumps(list(_BY_KIND))
        start = written(since) if since else ""
        for row in self._file.each(_DEEDS, learner_id, start, kinds):
            facts = json.loads(row["payload"])
            facts.pop("salt", None)
            yield Deed(
                row["device_id"],
                row["seq"],
                datetime.fromisoformat(row["at"]),
                _BY_KIND[row["kind"]](facts),
            )
