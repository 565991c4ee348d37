"""One open content database. It is only ever read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, TypeVar

from literacy_app.domain.calibration_data import PostRev
from literacy_app.domain.difficulty import Difficulty
from literacy_app.domain.errors import BankUnavailable, ModuleUnknown, PostUnknown
from literacy_app.domain.lesson import PageSteps
from literacy_app.domain.module import Module, Outline, Source, Term
from literacy_app.domain.pack import Manifest
from literacy_app.domain.post import Post
from literacy_app.domain.shelf import PostCard
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Band
from literacy_app.domain.workshop import Workshop
from literacy_app.storage.bank.cards import make_cards
from literacy_app.storage.bank.info import BankInfo, read_info
from literacy_app.storage.bank.library_rows import (
    module_in,
    outline_in,
    source_in,
    steps_in,
    term_in,
    workshop_in,
)
from literacy_app.storage.bank.pack_rows import manifest_in, taxonomy_in
from literacy_app.storage.bank.post_reader import read_post
from literacy_app.storage.bank.search import Hit, search
from literacy_app.words import Lang

# What a damaged row turns into when it is read as a post.
_NONSENSE = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
_Thing = TypeVar("_Thing")
_NOT_CALIBRATED: Final[Mapping[PostRev, Difficulty]] = MappingProxyType({})


class Bank:
    """The posts and tactics of all installed packs.

    Belongs to the thread that opened it. Any method raises BankUnavailable when
    the file turns out to be damaged, and throws it away: the next start builds
    another.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path | None) -> None:
        connection.row_factory = sqlite3.Row
        self._connection = connection
        self.path = path

    def post(self, post_id: str) -> Post:
        """Return the whole post, equal to what its author wrote."""
        row = self._one("select * from post where post_id = ?", post_id)
        if row is None:
            raise PostUnknown(post_id)
        return self._read(row)

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all posts, pack by pack in their authors' order."""
        rows = self._rows("select post_id from post order by rowid")
        return tuple(row["post_id"] for row in rows)

    def ids_named(self, name: str) -> tuple[str, ...]:
        """Return the post with this id or authoring id.

        Where there is none: those of a pair, or whose id begins like this.
        """
        whole = "select post_id from post where :name in (post_id, authoring_id)"
        partly = (
            "select post_id from post where pair = :name"
            " or substr(post_id, 1, length(:name)) = :name"
            " or substr(authoring_id, 1, length(:name)) = :name order by rowid"
        )
        wanted = {"name": name.strip()}
        rows = (self._rows(whole, wanted) or self._rows(partly, wanted)) if name else []
        return tuple(row["post_id"] for row in rows)

    def post_named(self, authoring_id: str) -> Post:
        """Return the post that lessons call by this name."""
        row = self._one("select * from post where authoring_id = ?", authoring_id)
        if row is None:
            raise PostUnknown(authoring_id)
        return self._read(row)

    def twins_of_pair(self, pair: str) -> tuple[Post, Post]:
        """Return two posts of a pair, the manipulated one first."""
        rows = self._rows(
            "select * from post where pack_id in (select pack_id from pack)"
            " and pair = ? order by verdict <> 'manipulated',"
            " verdict <> 'genuine', rowid limit 2",
            [pair],
        )
        if len(rows) < 2:  # noqa: PLR2004 - twins
            raise PostUnknown(pair)
        first, second = map(self._read, rows)
        return first, second

    def twin_of(self, post_id: str) -> Post | None:
        """Return the post of the same pair that has another verdict.

        A genuine twin comes first, then a manipulated one.
        """
        row = self._one(
            "select twin.* from post it join post twin using (pack_id, pair)"
            " where it.post_id = ? and twin.verdict <> it.verdict"
            " order by twin.verdict <> 'genuine', twin.verdict <> 'manipulated',"
            " twin.rowid limit 1",
            post_id,
        )
        return self._read(row) if row else None

    def cards(
        self, difficulties: Mapping[PostRev, Difficulty] = _NOT_CALIBRATED
    ) -> tuple[PostCard, ...]:
        """Return what choosing needs to know of every post, ordered by id.

        difficulties: those found from answers; elsewhere the author's rating holds.
        """
        rows = self._rows(
            "select post_id, pair, rev, verdict, type, topic, grade_from, sensitivity,"
            " tactics || ' ' || lookalike_of as tactics, diff_prior"
            " from post indexed by post_card order by post_id"
        )
        return make_cards(rows, difficulties)

    def pair_of(self, post_id: str) -> frozenset[str]:
        """Return the ids of the other posts of the same pair."""
        rows = self._rows(
            "select other.post_id from post it join post other using (pack_id, pair)"
            " where it.post_id = ? and other.post_id <> it.post_id",
            [post_id],
        )
        return frozenset(row["post_id"] for row in rows)

    def taxonomy(self) -> Taxonomy:
        return taxonomy_in(lambda table: self._rows(f"select * from {table}"))  # noqa: S608  our own names

    def manifest(self) -> Manifest:
        """Return the head of the first pack."""
        (row,) = self._rows("select * from pack order by rowid limit 1")
        return manifest_in(row)

    def curriculum(self) -> tuple[Outline, ...]:
        """Return all modules there are and shall be, in their order."""
        rows = self._rows("select body from outline order by rowid")
        return tuple(self._made(outline_in, row) for row in rows)

    def module(self, module_id: str) -> Module:
        """Return a whole module, equal to what its authors wrote."""
        row = self._one("select * from module where module_id = ?", module_id)
        outline = self._one("select body from outline where module_id = ?", module_id)
        if row is None or outline is None:
            raise ModuleUnknown(module_id)
        terms = self._rows(
            "select body from term where module_id = ? order by rowid", [module_id]
        )
        return self._made(module_in, row, outline, terms)

    def lesson_steps(self, band: Band) -> Mapping[str, tuple[PageSteps, ...]]:
        """Return what a band has to do in each module that is written."""
        rows = self._rows("select module_id, steps from module order by module_id")
        return {row["module_id"]: self._made(steps_in, row)[band] for row in rows}

    def terms(self) -> tuple[Term, ...]:
        """Return the glossary of all modules; a term of several stands once."""
        rows = self._rows("select body from term order by rowid")
        found = (self._made(term_in, row) for row in rows)
        return tuple({term.id: term for term in found}.values())

    def sources(self) -> tuple[Source, ...]:
        rows = self._rows("select body from source order by rowid")
        return tuple(self._made(source_in, row) for row in rows)

    def workshops(self) -> tuple[Workshop, ...]:
        """Return the prepared sessions, the shortest first as their files stand."""
        rows = self._rows("select body from workshop order by rowid")
        return tuple(self._made(workshop_in, row) for row in rows)

    def search(
        self, text: str, lang: Lang | None = None, limit: int = 20
    ) -> tuple[Hit, ...]:
        """Return where the words stand in posts, in the order of the bank."""
        return search(self._rows, text, lang, limit)

    def info(self) -> BankInfo:
        return read_info(self._rows)

    def close(self) -> None:
        self._connection.close()

    def _read(self, row: sqlite3.Row) -> Post:
        """Put a post together; its parts are keyed by its uid."""
        uid = row["post_uid"]
        return self._made(
            read_post,
            row,
            lambda table, order: self._rows(
                f"select * from {table} where post_uid = ? order by {order}",  # noqa: S608  our own names
                [uid],
            ),
        )

    def _made(self, make: Callable[..., _Thing], *rows: Any) -> _Thing:
        """Make something of rows; where they are nonsense, the file is damaged."""
        try:
            return make(*rows)
        except _NONSENSE as error:
            raise self._damaged(error) from error

    def _one(self, sql: str, value: str) -> sqlite3.Row | None:
        return next(iter(self._rows(sql, [value])), None)

    def _rows(
        self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()
    ) -> list[sqlite3.Row]:
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.Error as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> BankUnavailable:
        if self.path is None:
            return BankUnavailable(Path(), str(error))
        with suppress(OSError):
            self.path.unlink()
        return BankUnavailable(self.path, str(error))
