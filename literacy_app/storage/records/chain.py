"""Whether the log is as it was written: numbers, hashes, and what was erased."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Final

from literacy_app.domain.event import FIRST_LINK, link, sha256_of
from literacy_app.storage.records.file import File, Row

_BY_DEVICE: Final = "SELECT * FROM event ORDER BY device_id, seq"
_LEFT: Final = "SELECT subject FROM event WHERE kind = 'learner_left'"


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the log something is: an event's device and number."""

    device_id: str
    seq: int


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What a check of the whole log found.

    devices:     how many devices wrote in it.
    broken:      the first event that is not as it was written, or None.
    views_agree: whether replaying the log gives the tables that stand there.
    """

    events: int
    devices: int
    broken: Place | None
    views_agree: bool = True

    @property
    def sound(self) -> bool:
        return self.broken is None and self.views_agree


def check_chain(file: File) -> ChainReport:
    """Read the whole log and check every link."""
    left = {str(row[0]) for row in file.rows(_LEFT)}
    events = devices = 0
    broken: Place | None = None
    for device_id, rows in groupby(file.each(_BY_DEVICE), lambda row: row["device_id"]):
        devices += 1
        before = FIRST_LINK
        for seq, row in enumerate(rows, start=1):
            events += 1
            if broken is None and not _as_written(row, seq, before, left):
                broken = Place(device_id, seq)
            before = row["chain_sha256"]
    return ChainReport(events, devices, broken)


def _as_written(row: Row, seq: int, before: str, left: set[str]) -> bool:
    head = (row["device_id"], row["seq"], row["at"], row["kind"], row["subject"])
    # Only someone who has left may have empty payloads.
    whole = (
        sha256_of(row["payload"]) == row["payload_sha256"]
        if row["payload"]
        else row["subject"] in left
    )
    linked = link(before, head, row["payload_sha256"]) == row["chain_sha256"]
    return whole and linked and row["seq"] == seq
