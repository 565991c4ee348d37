"""Both databases of a data folder, open together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from literacy_app.services.bank import open_bank
from literacy_app.services.enrol import forget_guests
from literacy_app.storage.bank.store import Bank
from literacy_app.storage.records.opening import open_records
from literacy_app.storage.records.store import Records


@dataclass(frozen=True, slots=True)
class Databases:
    """What can be practised, and who practises. Both belong to the opening thread."""

    bank: Bank
    records: Records

    def close(self) -> None:
        self.bank.close()
        self.records.close()


def open_databases(folder: Path) -> Databases:
    """Open both, making what is not there yet; guests of a crash are forgotten.

    The records come first: whoever holds them may also build the bank.
    """
    records = open_records(folder)
    try:
        forget_guests(records, now=datetime.now(UTC))
        return Databases(open_bank(folder), records)
    except BaseException:
        records.close()
        raise
