"""OneRoster 1.2 and 1.2.1 (CSV), whole or changes only, with the Japan profile.

demographics.csv is never opened. Of 1.1, the role in users.csv is understood.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from literacy_app.domain.errors_of_rosters import RosterUnreadable
from literacy_app.domain.roster import FileClass, Role, RosterFile, RosterRow, RowFault
from literacy_app.exchange.roster.archive import Archive
from literacy_app.exchange.roster.oneroster_names import names, reading
from literacy_app.exchange.roster.oneroster_tables import Table, tables

# Guardians, proctors, aides and administrators of a class are nobody here.
_ROLES: Final[Mapping[str, Role]] = {"student": "learner", "teacher": "teacher"}
_GONE: Final = "tobedeleted"


def read_oneroster(archive: Archive, on: date | None) -> RosterFile:
    """Return the people of every class. Raises RosterUnreadable."""
    found = tables(archive)
    school = _School(found, on)
    rows = (*school.enrolled(), *school.without_class())
    if not rows and not school.classes and not school.faults:
        raise RosterUnreadable(archive.path, "nobody")
    return RosterFile(
        path=archive.path,
        form="oneroster",
        rows=rows,
        classes=school.classes,
        faults=tuple(school.faults),
        complete=not found["enrollments"].delta,
    )


@dataclass(frozen=True, slots=True)
class _User:
    line: int
    cells: Mapping[str, str]
    gone: bool


class _School:
    """The tables, joined."""

    def __init__(self, found: Mapping[str, Table], on: date | None) -> None:
        self.faults = [fault for table in found.values() for fault in table.faults]
        self._on = on.isoformat() if on else ""
        self._tables = found
        self._users = {
            source_id: _User(line, cells, _is_gone(cells))
            for source_id, line, cells in self._by_id(found["users"])
        }
        self.classes = tuple(
            FileClass(
                file="classes.csv",
                line=line,
                source_id=source_id,
                name=cells["title"],
                grade=cells["grades"],
                gone=cells["status"].casefold() == _GONE,
            )
            for source_id, line, cells in self._by_id(found["classes"])
        )
        self._class_ids = {it.source_id for it in self.classes}
        self._roles = {
            cells["usersourcedid"]: _ROLES.get(cells["role"].casefold())
            for _, cells in reversed(found["roles"].rows)
        }
        self._placed: set[str] = set()

    def enrolled(self) -> Iterator[RosterRow]:
        """Yield one row for each person in each class; who is there beats who left."""
        rows: dict[tuple[str, str, Role], RosterRow] = {}
        for line, cells in self._tables["enrollments"].rows:
            row = self._row(line, cells)
            if row is None:
                continue
            key = (row.class_source, row.source_id, row.role)
            if key not in rows or (rows[key].gone and not row.gone):
                rows[key] = row
        self._placed = {row.source_id for row in rows.values() if not row.gone}
        yield from rows.values()

    def without_class(self) -> Iterator[RosterRow]:
        """Yield who is in no class of the file: at home in one, renamed, or gone."""
        for source_id, user in self._users.items():
            role = self._roles.get(source_id, _ROLES.get(user.cells["role"].casefold()))
            if source_id in self._placed or (role is None and source_id in self._roles):
                continue
            home = user.cells["metadata.jp.homeclass"]
            at_home = not user.gone and home in self._class_ids
            yield self._person(
                RosterRow(
                    file="users.csv",
                    line=user.line,
                    source_id=source_id,
                    class_source=home if at_home else "",
                    role=role or "learner",
                    gone=user.gone,
                )
            )

    def _row(self, line: int, cells: Mapping[str, str]) -> RosterRow | None:
        role = _ROLES.get(cells["role"].casefold())
        if role is None or not self._holds(line, cells):
            return None
        user = self._users.get(cells["usersourcedid"])
        over = bool(cells["enddate"]) and cells["enddate"] < self._on
        gone = over or cells["status"].casefold() == _GONE
        return self._person(
            RosterRow(
                file="enrollments.csv",
                line=line,
                source_id=cells["usersourcedid"],
                class_source=cells["classsourcedid"],
                number=cells["metadata.jp.shussekino"] or None,
                role=role,
                gone=gone or (user is not None and user.gone),
            )
        )

    def _holds(self, line: int, cells: Mapping[str, str]) -> bool:
        """Say whether person and class are there; put it down where they are not."""
        found = len(self.faults)
        person, place = cells["usersourcedid"], cells["classsourcedid"]
        users, classes = self._tables["users"], self._tables["classes"]
        file = "enrollments.csv"
        # A table that holds only changes may leave out whom the school knows.
        if not person or not (users.delta or person in self._users):
            self.faults.append(
                RowFault(file, line, "userSourcedId", "person_unknown", person)
            )
        if not place or not (classes.delta or place in self._class_ids):
            self.faults.append(
                RowFault(file, line, "classSourcedId", "class_unknown", place)
            )
        return len(self.faults) == found

    def _person(self, row: RosterRow) -> RosterRow:
        """Return the row with what users.csv says of the person, if anything."""
        user = self._users.get(row.source_id)
        if user is None:
            return row
        nickname, fuller = names(user.cells, row.role)
        return replace(
            row,
            nickname=nickname,
            fuller=fuller,
            reading=reading(user.cells),
            grade=user.cells["grades"],
        )

    def _by_id(self, table: Table) -> Iterator[tuple[str, int, Mapping[str, str]]]:
        seen: dict[str, int] = {}
        for line, cells in table.rows:
            source_id = cells["sourcedid"]
            if not source_id:
                self.faults.append(RowFault(table.file, line, "sourcedId", "id_empty"))
            elif source_id in seen:
                self.faults.append(
                    RowFault(
                        *(table.file, line, "sourcedId", "twice", source_id),
                        other_row=seen[source_id],
                    )
                )
            else:
                seen[source_id] = line
                yield source_id, line, cells


def _is_gone(cells: Mapping[str, str]) -> bool:
    disabled = cells["enableduser"].casefold() == "false"
    return disabled or cells["status"].casefold() == _GONE
