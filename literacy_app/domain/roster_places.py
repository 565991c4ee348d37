"""The classes of a list: which of them the school has, and which are new."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from literacy_app.domain.errors_of_rosters import RosterUnreadable
from literacy_app.domain.roster import (
    FileClass,
    RosterFile,
    RosterRow,
    RowFault,
    Why,
    band_of,
    name_key,
)
from literacy_app.domain.roster_cells import Entry
from literacy_app.domain.roster_plan import PlannedClass, Wishes
from literacy_app.domain.roster_school import KnownClass, KnownSchool
from literacy_app.domain.text import Band

_LONGEST: Final = 40
_YEAR_FIRST: Final = re.compile(r"[小中高]?(?:year|grade)? ?[0-9]{1,2}", re.IGNORECASE)


class Places:
    """Finds the class of each row. covered: ids of the classes the list is about."""

    def __init__(
        self, school: KnownSchool, wishes: Wishes, new_id: Callable[[], str]
    ) -> None:
        self.covered: dict[str, PlannedClass] = {}
        self.gone: set[str] = set()
        self.faults: list[RowFault] = []
        self._wishes = wishes
        self._new_id = new_id
        known = sorted(school.classes.values(), key=self._likeliness)
        self._by_source = {it.source_id: it for it in known if it.source_id}
        self._by_name = {name_key(it.name): it for it in known if self._open(it)}
        self._sources: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def place_all(self, file: RosterFile, entries: list[Entry]) -> list[Entry]:
        """Give every row its class; return those that are wanted."""
        for made in file.classes:
            if self._wanted(made.name) or self._wanted(made.source_id):
                self._take_in(made)
        left_out = {it.source_id for it in file.classes} - self._sources.keys()
        kept = [it for it in entries if self._is_wanted(it.row, left_out)]
        if entries and not kept:
            every = {it.name for it in file.classes} | {
                it.row.class_name for it in entries if it.row.class_name
            }
            raise RosterUnreadable(
                file.path, "class_not_there", names=tuple(sorted(every))
            )
        grades = self._grades(kept)
        for entry in kept:
            self._place(entry, grades)
        return kept

    def _is_wanted(self, row: RosterRow, left_out: set[str]) -> bool:
        if row.class_source:
            known = self._by_source.get(row.class_source)
            named = known is None or self._wanted(known.name)
            return row.class_source not in left_out and (
                row.class_source in self._sources or named
            )
        return not row.class_name or self._wanted(row.class_name)

    def _wanted(self, name: str) -> bool:
        asked = self._wishes.class_name
        return not asked or name_key(name) == name_key(asked)

    def _likeliness(self, it: KnownClass) -> tuple[bool, bool, int, str]:
        return not it.archived, it.year == self._wishes.year, it.year, it.id

    def _open(self, it: KnownClass) -> bool:
        """Say whether a list may mean this class when it says its name."""
        return not it.archived or it.year == self._wishes.year

    def _take_in(self, made: FileClass) -> None:
        known = self._by_source.get(made.source_id)
        if known is None:
            named = self._by_name.get(name_key(made.name))
            known = named if named and not named.source_id else None
        if made.gone:
            if known:
                self._sources[made.source_id] = known.id
                self.gone.add(known.id)
            return
        if not made.name or len(made.name) > _LONGEST:
            why: Why = "cell_too_long" if made.name else "class_empty"
            self.faults.append(RowFault(made.file, made.line, "title", why, made.name))
            return
        place = self._planned(known, made.name, band_of(made.grade))
        self._sources[made.source_id] = place.id
        band = band_of(made.grade) or place.band
        self.covered[place.id] = replace(
            place, name=made.name, band=band, source_id=made.source_id
        )

    def _planned(
        self, known: KnownClass | None, name: str, band: Band | None
    ) -> PlannedClass:
        if known:
            return PlannedClass(
                known.id, known.name, known.band, known.year, known.source_id
            )
        year_first = _YEAR_FIRST.match(name)
        guessed = band_of(year_first[0]) if year_first else None
        return PlannedClass(
            id=self._new_id(),
            name=name,
            band=band or guessed or self._wishes.band,
            year=self._wishes.year,
            source_id="",
        )

    def _grades(self, entries: Iterable[Entry]) -> dict[str, Band]:
        """Return the band most of a class's pupils are in."""
        tally: dict[str, Counter[Band]] = {}
        for it in entries:
            if band := band_of(it.row.grade):
                name = name_key(it.row.class_name or self._wishes.class_name)
                tally.setdefault(name, Counter())[band] += 1
        return {name: bands.most_common(1)[0][0] for name, bands in tally.items()}

    def _place(self, entry: Entry, grades: dict[str, Band]) -> None:
        row = entry.row
        if row.class_source:
            self._place_by_source(entry)
        elif row.file != "users.csv":
            name = row.class_name or self._wishes.class_name.strip()
            if not name:
                entry.blame("class", "class_empty")
            elif len(name) > _LONGEST:
                entry.blame("class", "cell_too_long", name)
            elif not any(fault.column == "class" for fault in entry.faults):
                key = name_key(name)
                if key not in self._names:
                    known = self._by_name.get(key)
                    place = self._planned(known, name, grades.get(key))
                    self._names[key] = place.id
                    self.covered[place.id] = place
                entry.place = self._names[key]

    def _place_by_source(self, entry: Entry) -> None:
        source = entry.row.class_source
        if source not in self._sources:
            known = self._by_source.get(source)
            if known is None or known.archived:
                entry.blame("classSourcedId", "class_unknown", source)
                return
            self._sources[source] = known.id
            self.covered[known.id] = self._planned(known, known.name, None)
        entry.place = self._sources[source]
