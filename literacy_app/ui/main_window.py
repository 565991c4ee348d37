"""The window: it joins pages, keys and the person, and stays calm in trouble."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final, get_args

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from literacy_app.domain.errors import Trouble
from literacy_app.domain.people import Learner, Preferences, ThemeName
from literacy_app.domain.school import Staff
from literacy_app.services.databases import Databases
from literacy_app.services.explain import explain
from literacy_app.ui import keys
from literacy_app.ui.backup_clock import BackupClock
from literacy_app.ui.crash import write_down
from literacy_app.ui.focus_place import focus_next
from literacy_app.ui.idle_lock import IdleLock
from literacy_app.ui.pages import Pages
from literacy_app.ui.routes import UP, Host, Route, Sitter, open_to
from literacy_app.ui.seat import Seat
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.ui.views.trouble import TroubleView
from literacy_app.ui.widgets.dialog import close_dialogs
from literacy_app.ui.widgets.focus_ring import FocusRing
from literacy_app.ui.widgets.key_list import open_key_list
from literacy_app.ui.widgets.toast import Toast, clear_toast
from literacy_app.ui.work import Work
from literacy_app.words import Lang, tr

_SIZE: Final = (1366, 768)
_SMALLEST: Final = (960, 600)
_ROUTES: Final[tuple[Route, ...]] = get_args(Route)


class MainWindow(QMainWindow):
    """Shows one page at a time; `Pages` builds them, `Work` has the databases.

    lang, theme: how the page before sign-in looks; None follows the computer.
    seed: makes sittings repeatable; None mixes posts anew each time.
    """

    def __init__(
        self,
        open_databases: Callable[[], Databases],
        *,
        lang: Lang | None,
        theme: ThemeName | None,
        clock: Callable[[], datetime],
        seed: int | None = None,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._seed = seed
        self._notes: dict[tuple[str, str, str, str], str] = {}
        self._broken = False
        self._work = Work(open_databases)
        self._work.crashed.connect(self.crash)
        self._seat = Seat(
            self._work,
            self,
            lang=lang,
            theme=theme,
            clock=clock,
            troubled=self._troubled,
        )
        self._seat.show_wishes()
        self._lock = IdleLock(self, clock)
        self._lock.locked.connect(self._locked)
        self._backups = BackupClock(self._work, clock, self)
        self._pages = Pages(self._work, self._host(), self._connect)
        self.setCentralWidget(self._pages)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        FocusRing(self)
        self._go("sign_in")

    def crash(self, error: BaseException) -> None:
        """Write an unexpected error down, close the databases and apologise."""
        if self._broken:
            return
        self._broken = True
        log = write_down(error, self._work.folder, self._clock())
        self._work.close()
        sorry = tr(
            "Something in Mikiwame broke. Every answer whose feedback you saw is safe. "
            "Please close Mikiwame and start it again."
        )
        note = tr("What broke is noted, without names, in {file}.", file=log)
        said = f"{sorry}\n{note}" if log else sorry
        self._show_trouble(tr("We are sorry"), said, may_retry=False)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's names
        """Finish what is being written; who sits here is signed out."""
        self._lock.end()
        self._backups.end()
        self._seat.end_session()
        self._work.close()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        wishes = self._seat.wishes()
        wanted = keys.wanted(event, single_keys=wishes.single_keys)
        if wanted == "up":
            self._go_up()
        elif wanted == "region":
            self._next_region()
        elif wanted == "keys":
            open_key_list(self)
        elif wanted is not None:
            self._scale(keys.next_size(wishes.text_size, wanted))
        else:
            super().keyPressEvent(event)

    # Pages

    def _host(self) -> Host:
        return Host(
            clock=self._clock,
            seed=self._seed,
            preferences=self._seat.wishes,
            prefer=self._prefer,
            sign_in=self._sign_in,
            deleted=self._deleted,
            go=self._go,
            troubled=self._troubled,
            print_sheets=self._print_sheets,
            sign_in_staff=self._sign_in_staff,
            signed_out=self._sign_out,
            notes=self._notes,
        )

    def _go(self, route: Route, about: str = "") -> None:
        self.setWindowTitle(tr("Mikiwame"))
        sitter = self._seat.sitter
        self._pages.go(open_to(route, sitter), sitter, about)

    def _print_sheets(self, module_id: str) -> None:
        # Loaded when it is first needed: few lessons are printed.
        from literacy_app.ui.print_sheets import ask_what_to_print  # noqa: PLC0415

        sitter = self._seat.sitter
        if sitter is not None:
            band = "E56" if isinstance(sitter, StaffDesk) else sitter.band
            ask_what_to_print(self, module_id, work=self._work, band=band)

    def _go_up(self) -> None:
        page = self._pages.page
        if page is not None and page.route in UP:
            self._go(UP[page.route])

    def _connect(self, view: Any) -> None:
        """Connect what a fresh view offers of the things every page can ask for."""
        offers = {
            "went": self._went,
            "lang_wanted": self._speak,
            "scale_wanted": self._scale,
            "help_wanted": lambda: open_key_list(self),
        }
        for name, then in offers.items():
            if hasattr(view, name):
                getattr(view, name).connect(then)

    def _went(self, where: str) -> None:
        if where == "sign_out":
            self._sign_out()
        elif where in _ROUTES:
            self._go(where)

    def _next_region(self) -> None:
        page = self._pages.page
        focus_next(getattr(page.view, "regions", ()) if page else ())

    # Who practises, and how they like the app

    def _sign_in(self, learner: Learner) -> None:
        self._sit(learner, "home")

    def _sign_in_staff(self, staff: Staff, page: Route) -> None:
        self._lock.begin_as_the_school_says(self._work, self._troubled)
        self._sit(StaffDesk(staff), page)
        self._backups.tell(self._troubled)

    def _sit(self, sitter: Sitter, route: Route) -> None:
        self._seat.take(sitter)
        self._go(route)

    def _sign_out(self, about: str = "") -> None:
        self._lock.end()
        self._pages.end_sittings()
        self._notes.clear()
        clear_toast(self)
        self._seat.leave()
        self._go("sign_in", about)

    def _locked(self) -> None:
        """Nobody has touched the app for long: what was open must not be seen."""
        close_dialogs(self)
        self._sign_out("locked")

    def _deleted(self) -> None:
        self._seat.sitter = None
        self._sign_out()
        Toast(self, tr("Deleted from this computer."))

    def _speak(self, lang: Lang) -> None:
        self._prefer(replace(self._seat.wishes(), lang=lang))

    def _scale(self, text_size: float) -> None:
        self._prefer(replace(self._seat.wishes(), text_size=text_size))

    def _prefer(self, wishes: Preferences) -> None:
        """Look like this from now on, and keep it for the learner."""
        page = self._pages.page
        if page is not None and hasattr(page.presenter, "preferred"):
            page.presenter.preferred(wishes)
        if self._seat.prefer(wishes):
            self.setWindowTitle(tr("Mikiwame"))
            # Not inside the event that asked for it: an arrow key among radio
            # buttons would move the focus on a page that is no more.
            QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        self._pages.rebuild(self._seat.sitter)

    # When something is wrong

    def _troubled(self, trouble: Trouble) -> None:
        said = explain(trouble)
        self._show_trouble(tr("Mikiwame cannot go on"), said, may_retry=True)

    def _show_trouble(self, title: str, said: str, *, may_retry: bool) -> None:
        page = self._pages.page
        route: Route = page.route if page is not None else "sign_in"
        about = page.about if page is not None else ""
        view = TroubleView(title, said, may_retry=may_retry)
        view.closed.connect(self.close)
        view.retried.connect(lambda: self._again(route, about, view))
        self._pages.show_instead(view)
        view.first.setFocus()

    def _again(self, route: Route, about: str, view: QWidget) -> None:
        self._go(route, about)
        view.deleteLater()
