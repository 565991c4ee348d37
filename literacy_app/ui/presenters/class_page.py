"""Drives the class page: asks, and asks again when anything was recorded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from literacy_app.domain.class_overview import ClassOverview
from literacy_app.domain.errors import Trouble
from literacy_app.domain.report_wish import ReportWish
from literacy_app.domain.school import SchoolClass, school_year
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Bilingual
from literacy_app.services.classes import my_classes
from literacy_app.services.databases import Databases
from literacy_app.services.report_facts import names_for_class
from literacy_app.ui.presenters.report import ReportPresenter
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.presenters.watching import Watching
from literacy_app.ui.staff_desk import StaffDesk
from literacy_app.words import spoken

_WEEKS: Final = {"4_weeks": 4, "8_weeks": 8}
_APRIL: Final = 4


@dataclass(frozen=True, slots=True)
class _Shown:
    """beginnings: of the hardest posts, by id."""

    classes: tuple[SchoolClass, ...]
    overview: ClassOverview | None
    beginnings: Mapping[str, Bilingual]
    taxonomy: Taxonomy


class ClassPresenter:
    """go: shows another page. The desk keeps which class and which weeks.

    back_from: the learner who was looked at; the focus goes back there.
    """

    def __init__(
        self,
        work: Runs,
        desk: StaffDesk,
        *,
        clock: Callable[[], datetime],
        go: Callable[..., None],
        on_trouble: Callable[[Trouble], None],
        back_from: str = "",
    ) -> None:
        self._work = work
        self._desk = desk
        self._back_from = back_from
        self._clock = clock
        self._go = go
        self._watching = Watching[_Shown](
            work, answered=self._answered, troubled=on_trouble
        )
        self._part = "tricks"
        self._shown: _Shown | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the class."""
        self._view = view
        view.class_chosen.connect(self.choose_class)
        view.period_chosen.connect(self.choose_period)
        view.part_chosen.connect(self._choose_part)
        view.learner_wanted.connect(lambda learner: self._go("pupil", learner))
        view.post_wanted.connect(self._open_post)
        view.plan_wanted.connect(lambda about: self._go("assignments", about))
        view.assign_wanted.connect(lambda: self._go("assignments", "new"))
        view.people_wanted.connect(lambda: self._go("people"))
        view.print_wanted.connect(self._print)
        view.looked.connect(self._watching.look_again)
        if self._shown is not None:
            self._show(self._shown)
        else:
            self._ask()

    def choose_class(self, class_id: str) -> None:
        self._desk.class_id = class_id
        self._ask()

    def choose_period(self, period: str) -> None:
        self._desk.period = period
        self._ask()

    def _ask(self) -> None:
        class_id, now = self._desk.class_id, self._clock
        period = self._desk.period
        self._watching.ask(lambda dbs: _look(dbs, class_id, period, now()))

    def _answered(self, shown: _Shown) -> None:
        overview = shown.overview
        self._desk.class_id = overview.school_class.id if overview is not None else ""
        self._shown = shown
        self._show(shown)

    def _show(self, shown: _Shown) -> None:
        chosen, period = self._desk.class_id, self._desk.period
        self._view.show_classes(shown.classes, chosen, period, self._part)
        if shown.overview is not None:
            self._view.show_overview(
                shown.overview, self._part, shown.beginnings, shown.taxonomy
            )
        if self._back_from and shown.overview is not None:
            self._view.focus_learner(self._back_from)
            self._back_from = ""

    def _choose_part(self, part: str) -> None:
        self._part = part

    def _open_post(self, post_id: str) -> None:
        self._go("post_marks", f"{self._desk.class_id}/{post_id}")

    def _print(self) -> None:
        if self._shown is None or self._shown.overview is None:
            return
        first = ReportWish(
            "class",
            class_id=self._desk.class_id,
            lang=spoken(),
            since=since_of(self._desk.period, self._clock()),
        )
        pupils = tuple(row.pupil for row in self._shown.overview.rows)
        dialog = self._view.open_report(first, pupils)
        dialog.presenter = ReportPresenter(self._work, clock=self._clock)
        dialog.presenter.attach(dialog)


def since_of(period: str, now: datetime) -> datetime | None:
    """Return when a period began; None for the beginning. now: where people are."""
    if period in _WEEKS:
        return now - timedelta(weeks=_WEEKS[period])
    if period == "year":
        here = now.astimezone()
        first = datetime(school_year(here.date()), _APRIL, 1, tzinfo=here.tzinfo)
        return first.astimezone(UTC)
    return None


def _look(dbs: Databases, class_id: str, period: str, now: datetime) -> _Shown:
    # The sums over a class need numpy, which takes a moment to load.
    from literacy_app.services.class_overview import class_overview  # noqa: PLC0415

    classes = my_classes(dbs)
    ids = [each.id for each in classes]
    chosen = class_id if class_id in ids else next(iter(ids), "")
    since = since_of(period, now)
    overview = class_overview(dbs, chosen, since=since, now=now) if chosen else None
    return _Shown(classes, overview, _beginnings(dbs, overview), dbs.bank.taxonomy())


def _beginnings(
    dbs: Databases, overview: ClassOverview | None
) -> Mapping[str, Bilingual]:
    if overview is None:
        return {}
    en = names_for_class(dbs, overview, "en").posts
    ja = names_for_class(dbs, overview, "ja").posts
    return {post: Bilingual.plain(en[post], ja[post]) for post in en}
