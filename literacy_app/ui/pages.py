"""The page shown, and sittings kept waiting while another page is looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QWidget

from literacy_app.ui.focus_place import place_in, put_back
from literacy_app.ui.line import Line
from literacy_app.ui.routes import LEADS_TO, SITTINGS, Host, Presenter, Route, Sitter
from literacy_app.ui.screens import make_presenter, make_view
from literacy_app.ui.work import Work


@dataclass(slots=True)
class Page:
    """A page keeps view and presenter alive: a signal alone would not.

    about: what it is about: the id of a sitting or of a module.
    """

    route: Route
    about: str
    line: Line
    presenter: Presenter
    view: QWidget


class Pages(QStackedWidget):
    """Builds pages, swaps them and builds them anew when the look changes.

    connect: what the window wants connected to every fresh view.
    """

    def __init__(
        self, work: Work, host: Host, connect: Callable[[QWidget], None]
    ) -> None:
        super().__init__()
        self._work = work
        self._host = host
        self._connect = connect
        self._page: Page | None = None
        self._waiting: dict[Route, Page] = {}

    @property
    def page(self) -> Page | None:
        """Return what is shown; None while a trouble is."""
        return self._page

    def go(self, route: Route, sitter: Sitter, about: str = "") -> None:
        """Show another page. A sitting left for a moment goes on where it was."""
        self._leave(keep=route in ("settings", "progress"))
        if LEADS_TO.get(route) in self._waiting:
            route = LEADS_TO[route]
        page = self._waiting_for(route, about)
        if page is not None:
            self._replace_view(page, sitter)
        else:
            line = Line(self._work)
            presenter = make_presenter(route, about, line, sitter, self._host)
            view = self._fresh_view(route, sitter)
            page = Page(route, about, line, presenter, view)
        self._page = page
        self._put(page.view)
        page.presenter.attach(page.view)

    def rebuild(self, sitter: Sitter) -> None:
        """Build the view anew in the look now in use; its state stays."""
        page = self._page
        if page is None:
            return
        place = place_in(page.view)
        self._replace_view(page, sitter)
        self._put(page.view)
        page.presenter.attach(page.view)
        put_back(page.view, place)

    def show_instead(self, view: QWidget) -> None:
        """Show a view of no page, such as a trouble; the page is left for good."""
        self._leave(keep=False)
        self._put(view)

    def end_sittings(self) -> None:
        """Forget the sittings that are kept waiting, if any."""
        while self._waiting:
            _, page = self._waiting.popitem()
            self._drop(page)

    def _waiting_for(self, route: Route, about: str) -> Page | None:
        """Return the sitting kept waiting there; one about something else is over."""
        page = self._waiting.pop(route, None)
        if page is not None and page.about != about:
            self._drop(page)
            return None
        return page

    def _leave(self, *, keep: bool) -> None:
        page, self._page = self._page, None
        if page is None:
            return
        if keep and page.route in SITTINGS:
            self._waiting[page.route] = page
        else:
            self._drop(page)

    def _drop(self, page: Page) -> None:
        page.line.hang_up()
        self._remove(page.view)

    def _replace_view(self, page: Page, sitter: Sitter) -> None:
        old, page.view = page.view, self._fresh_view(page.route, sitter)
        self._remove(old)

    def _fresh_view(self, route: Route, sitter: Sitter) -> QWidget:
        view = make_view(route, sitter, self._host)
        self._connect(view)
        return view

    def _put(self, view: QWidget) -> None:
        if self.indexOf(view) < 0:
            self.addWidget(view)
        self.setCurrentWidget(view)
        first = getattr(view, "first_focus", None)
        if first is not None:
            first.setFocus()

    def _remove(self, view: QWidget) -> None:
        self.removeWidget(view)
        view.hide()
        view.deleteLater()
