"""Drives sign-in cards: for a class as a file to print, for one person on screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.errors import Trouble
from literacy_app.domain.print_wish import PaperSize
from literacy_app.domain.sign_in_card import CardKind, SignInCard
from literacy_app.services.databases import Databases
from literacy_app.services.explain import explain
from literacy_app.services.sign_in_cards import make_cards, reset_sign_in
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.words import spoken


class CardsPresenter:
    """changed: called when there is something new to look at."""

    def __init__(
        self,
        work: Runs,
        desk: StaffDesk,
        *,
        clock: Callable[[], datetime],
        changed: Callable[[], None],
    ) -> None:
        self._work, self._desk, self._clock = work, desk, clock
        self._changed = changed
        self._view: Any = None
        self._dialog: Any = None

    def ask_for_class(self, view: Any) -> None:
        self._view, self._dialog = view, view.open_cards()
        self._dialog.ordered.connect(self.make)

    def ask_for_one(self, view: Any, pupil: Pupil) -> None:
        self._view, self._dialog = view, view.open_cards(pupil.nickname)
        self._dialog.ordered.connect(lambda kind, *_: self.reset(pupil.id, kind))

    def make(self, kind: CardKind, paper: PaperSize, folder: Path) -> None:
        """Give everybody in the class new secrets, and write them on cards."""
        class_id, now = self._desk.class_id, self._clock()
        out = self._file(folder)

        def job(dbs: Databases) -> Path:
            cards = make_cards(dbs, class_id, kind, now=now)
            return _write(dbs, class_id, cards, out, paper, now)

        self._dialog.show_busy()
        self._work.run(job, then=self._saved, troubled=self._told)

    def reset(self, pupil_id: str, kind: str) -> None:
        now, wanted = self._clock(), cast("CardKind", kind)
        self._work.run(
            lambda dbs: reset_sign_in(dbs, pupil_id, wanted, now=now),
            then=self._show_secret,
            troubled=self._told,
        )

    def print_one(self, card: SignInCard, folder: Path) -> None:
        class_id, now, out = self._desk.class_id, self._clock(), self._file(folder)
        self._work.run(
            lambda dbs: _write(dbs, class_id, (card,), out, "a4", now),
            then=self._saved,
            troubled=self._told,
        )

    def _show_secret(self, card: SignInCard) -> None:
        self._dialog.close_dialog()
        self._dialog = self._view.open_secret(card)
        self._dialog.printed.connect(self.print_one)
        self._changed()

    def _file(self, folder: Path) -> Path:
        stem = f"mikiwame-cards-{self._clock().astimezone():%Y-%m-%d}"
        file, number = folder / f"{stem}.pdf", 2
        while file.exists():
            file, number = folder / f"{stem}-{number}.pdf", number + 1
        return file

    def _saved(self, file: Path) -> None:
        self._dialog.close_dialog()
        self._view.show_saved(file)

    def _told(self, trouble: Trouble) -> None:
        self._dialog.show_trouble(explain(trouble))


def _write(
    dbs: Databases,
    class_id: str,
    cards: tuple[SignInCard, ...],
    out: Path,
    paper: PaperSize,
    now: datetime,
) -> Path:
    # Drawing is loaded when somebody wants cards on paper.
    from literacy_app.services.sign_in_sheet import write_cards  # noqa: PLC0415

    lang = spoken()
    return write_cards(dbs, class_id, cards, out, lang=lang, paper=paper, now=now)
