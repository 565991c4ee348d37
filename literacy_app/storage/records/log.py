"""The log: every event that ever happened here. Rows are only ever added."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from literacy_app.domain.event import (
    FIRST_LINK,
    Event,
    Kind,
    canonical,
    link,
    sha256_of,
)
from literacy_app.storage.records.file import File, Row
from literacy_app.storage.records.payloads import Facts, written

_HEAD: Final = """
SELECT seq, chain_sha256 FROM event WHERE device_id = ? ORDER BY seq DESC LIMIT 1
"""
_LAST: Final = "SELECT at FROM event ORDER BY at DESC LIMIT 1"
_ADD: Final = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
# The order in which events count, the same wherever logs have been joined.
_IN_ORDER: Final = "SELECT * FROM event ORDER BY at, device_id, seq"


class Log:
    """Writes events of this device and reads those of all.

    A device numbers its own events 1, 2, 3, without gaps. Payloads carry a random
    salt, so that the hash left by an erasure gives nothing away.
    """

    def __init__(self, file: File, device_id: str) -> None:
        self._file = file
        self._device_id = device_id

    def append(self, kind: Kind, subject: str, facts: Facts, at: datetime) -> Event:
        """Write down an event under this device's next number.

        Its time is never earlier than the newest event's, even when a clock has
        been set back, so that a replay meets events in the order they happened.
        """
        last, before = self._head()
        payload = canonical({**facts, "salt": secrets.token_hex(16)})
        payload_sha256 = sha256_of(payload)
        at = max(at, self._earliest())
        head = (self._device_id, last + 1, written(at), kind, subject)
        chain = link(before, head, payload_sha256)
        self._file.run(_ADD, *head, payload, payload_sha256, chain)
        return Event(
            device_id=self._device_id,
            seq=last + 1,
            at=at,
            kind=kind,
            subject=subject,
            payload=payload,
            payload_sha256=payload_sha256,
            chain_sha256=chain,
        )

    def in_order(self) -> Iterator[Event]:
        """Yield all events of all devices, in the order in which they count."""
        return map(_event, self._file.each(_IN_ORDER))

    def erase(self, subject: str) -> None:
        """Empty the payloads about someone; numbers and hashes stay."""
        self._file.run("UPDATE event SET payload = '' WHERE subject = ?", subject)

    def _head(self) -> tuple[int, str]:
        """Return number and link of this device's newest event."""
        rows = self._file.rows(_HEAD, self._device_id)
        return (rows[0]["seq"], rows[0]["chain_sha256"]) if rows else (0, FIRST_LINK)

    def _earliest(self) -> datetime:
        """Return the moment just after the newest event."""
        last = self._file.value(_LAST)
        if last is None:
            return datetime.min.replace(tzinfo=UTC)
        return datetime.fromisoformat(str(last)) + timedelta(microseconds=1)


def facts_of(event: Event) -> dict[str, Any]:
    """Return what the payload says; nothing after an erasure."""
    if not event.payload:
        return {}
    facts: dict[str, Any] = json.loads(event.payload)
    facts.pop("salt", None)
    return facts


def _event(row: Row) -> Event:
    return Event(**{**dict(row), "at": datetime.fromisoformat(row["at"])})
