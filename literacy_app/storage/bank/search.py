"""Full-text search in both languages, by any number of characters.

SQLite's trigram index finds nothing for fewer than three characters, and the
commonest Japanese words have two: these go to the trigrams that begin with them,
or to a plain scan where there are so many that it ends early anyway.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from sqlite3 import Row
from typing import Any, Final

from literacy_app.words import Lang

MOST_CHARACTERS: Final = 100
_GRAM: Final = 3
_MOST_GRAMS: Final = 400
_RAREST: Final = 5
# Where one text in this many holds the characters, a scan soon has enough of them.
_COMMON: Final = 100
_AROUND: Final = 24

_NOTHING: Final = ""
# Both read in the order of text_id, so that neither needs to sort.
_SCAN: Final = "post_text t cross join post p using (post_uid) where true"
_INDEX: Final = (
    "post_search s cross join post_text t on t.text_id = s.rowid"
    " cross join post p using (post_uid) where s.post_search match :narrowed"
)
Rows = Callable[[str, Mapping[str, Any]], list[Row]]


@dataclass(frozen=True, slots=True)
class Hit:
    """One text that holds what was looked for.

    field:   where it stands: text, link_card.title, profile.name, media.m1.alt.
    snippet: the words around it.
    """

    post_id: str
    lang: Lang
    field: str
    snippet: str


def search(rows: Rows, wanted: str, lang: Lang | None, limit: int) -> tuple[Hit, ...]:
    """Return hits in the order of the bank; letter case does not matter."""
    wanted = _tidy(wanted)
    narrowed = _narrowed(rows, wanted.lower()) if wanted else _NOTHING
    if narrowed == _NOTHING:
        return ()
    found = rows(
        "select p.post_id, t.lang, t.field, t.plain"  # noqa: S608  our own clauses
        f" from {_SCAN if narrowed is None else _INDEX}"
        " and t.plain like :pattern escape '\\'"
        " and (:lang is null or t.lang = :lang)"
        f" order by {'t.text_id' if narrowed is None else 's.rowid'} limit :limit",
        {
            "narrowed": narrowed,
            "pattern": _pattern(wanted),
            "lang": lang,
            "limit": limit,
        },
    )
    return tuple(
        Hit(row["post_id"], row["lang"], row["field"], _snippet(row["plain"], wanted))
        for row in found
    )


def _tidy(wanted: str) -> str:
    """Return what can stand in a text: no control characters, single spaces."""
    words = " ".join(wanted.split())
    shown = "".join(c for c in words if unicodedata.category(c) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", shown)[:MOST_CHARACTERS]


def _narrowed(rows: Rows, wanted: str) -> str | None:
    """Return the index query that leaves few texts to look at.

    None where a scan of all texts finds enough sooner.
    """
    if len(wanted) >= _GRAM:
        return _narrowed_by_all(rows, wanted)
    return _narrowed_by_beginning(rows, wanted)


def _narrowed_by_all(rows: Rows, wanted: str) -> str:
    """Return a query for the rarest trigrams; the pattern checks the others."""
    places = range(len(wanted) - _GRAM + 1)
    grams = {wanted[i : i + _GRAM] for i in places}
    known = rows(
        "select term from gram where term in (select value from json_each(:grams))"
        " order by texts, term",
        {"grams": json.dumps(sorted(grams))},
    )
    if len(known) < len(grams):
        return _NOTHING
    return " AND ".join(_quoted(row["term"]) for row in known[:_RAREST])


def _narrowed_by_beginning(rows: Rows, wanted: str) -> str | None:
    """Return a query for all trigrams that begin with one or two characters."""
    known = rows(
        "select term, texts, (select max(text_id) from post_text) as of_all from gram"
        " where term >= :wanted and term < :end order by texts desc limit :limit",
        {"wanted": wanted, "end": wanted + "\U0010ffff", "limit": _MOST_GRAMS},
    )
    if known and sum(row["texts"] for row in known) * _COMMON > known[0]["of_all"]:
        return None
    return " OR ".join(_quoted(row["term"]) for row in known)


def _quoted(gram: str) -> str:
    return '"' + gram.replace('"', '""') + '"'


def _pattern(wanted: str) -> str:
    for sign in ("\\", "%", "_"):
        wanted = wanted.replace(sign, "\\" + sign)
    return f"%{wanted}%"


def _snippet(plain: str, wanted: str) -> str:
    at = max(0, plain.lower().find(wanted.lower()))
    start, end = max(0, at - _AROUND), min(len(plain), at + len(wanted) + _AROUND)
    before, after = "…" if start else "", "…" if end < len(plain) else ""
    return f"{before}{plain[start:end].strip()}{after}"
