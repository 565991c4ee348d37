"""Drives sign-in cards: for a class as a file to print, for one person on screen."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, cast

from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.print_wish import PaperSize
from literacy_app.domain.sign_in_card import CardKind, SignInCard
from literacy_app.services.databases import Databases
from literacy_app.services.sign_in_cards import make_cards, reset_sign_in
from literacy_app.ui.presenters.people_dialog import PeopleDialogs
from literacy_app.words import spoken


class CardsPresenter(PeopleDialogs):
    """Secrets are shown once, in the dialog that follows the order."""

    _view: Any = None

    def ask_for_class(self, view: Any) -> None:
        self._view = view
        self.opened(view.open_cards()).ordered.connect(self.make)

    def ask_for_one(self, view: Any, pupil: Pupil) -> None:
        self._view = view
        dialog = self.opened(view.open_cards(pupil.nickname))
        dialog.ordered.connect(lambda kind, *_: self.reset(pupil.id, kind))

    def make(self, kind: CardKind, paper: PaperSize, folder: Path) -> None:
        """Give everybody in the class new secrets, and write them on cards."""
        class_id, now = self._desk.class_id, self._clock()
        out = self._file(folder)

        def job(dbs: Databases) -> Path:
            cards = make_cards(dbs, class_id, kind, now=now)
            return _write(dbs, class_id, cards, out, paper, now)

        self._dialog.show_busy()
        self.do(job, then=self._saved)

    def reset(self, pupil_id: str, kind: str) -> None:
        now, wanted = self._clock(), cast("CardKind", kind)
        self.do(
            lambda dbs: reset_sign_in(dbs, pupil_id, wanted, now=now),
            then=self._show_secret,
        )

    def print_one(self, card: SignInCard, folder: Path) -> None:
        class_id, now, out = self._desk.class_id, self._clock(), self._file(folder)
        self.do(
            lambda dbs: _write(dbs, class_id, (card,), out, "a4", now),
            then=self._saved,
        )

    def _show_secret(self, card: SignInCard) -> None:
        self._close()
        dialog = self.opened(self._view.open_secret(card))
        dialog.printed.connect(self.print_one)

    def _file(self, folder: Path) -> Path:
        stem = f"mikiwame-cards-{self._clock().astimezone():%Y-%m-%d}"
        file, number = folder / f"{stem}.pdf", 2
        while file.exists():
            file, number = folder / f"{stem}-{number}.pdf", number + 1
        return file

    def _saved(self, file: Path) -> None:
        self._close()
        self._view.show_saved(file)

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close_dialog()


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
