"""For whom and when a task is, how long a post may take, and when answers show."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any, Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.assignment import AnswersShow, Assignment, AssignWish, TaskKind
from literacy_app.domain.decision import BUDGET_MINUTES
from literacy_app.ui.views.assign_offer import AssignOffer
from literacy_app.ui.views.assign_who import WhoPart
from literacy_app.ui.views.labelled import labelled
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.check_row import CheckRow
from literacy_app.ui.widgets.date_field import DateField
from literacy_app.ui.widgets.number_steps import NumberSteps
from literacy_app.ui.widgets.options import SegmentedChoice
from literacy_app.ui.widgets.surfaces import Columns
from literacy_app.ui.widgets.topic_words import topic_words
from literacy_app.words import tr

LEAST_MINUTES, MOST_MINUTES = 3, 8
_NARROW: Final = 600
_GAP: Final = 18
_SPAN: Final = timedelta(days=10)


class WishesPart(QWidget):
    """changed: for whom it is has changed."""

    changed = Signal()

    def __init__(
        self,
        offer: AssignOffer,
        first: Assignment | AssignWish,
        beside: QWidget | None = None,
    ) -> None:
        """Offer what `first` holds. beside: what stands beside the minutes."""
        super().__init__()
        self._kind: TaskKind = first.task.kind
        self._answers: AnswersShow = first.answers_show
        self.who = WhoPart(offer, first.to)
        self.who.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._when(first))
        column.addWidget(self.who.names)
        name = tr("Check minutes for each post")
        minutes = first.check_minutes or BUDGET_MINUTES
        self._minutes = NumberSteps(name, minutes, LEAST_MINUTES, MOST_MINUTES)
        self._how = Columns(_NARROW, _GAP)
        self._how.add(self._minutes, 1)
        if beside is not None:
            self._how.add(beside, 1)
        column.addWidget(self._how)
        column.addWidget(self._when_answers())
        self._topics = {
            tag: CheckRow(topic_words(tag)[0], on=tag in first.topics_off)
            for tag in offer.topics
        }
        if self._topics:
            ticks = Flow(list(self._topics.values()), gap=16)
            column.addWidget(labelled(tr("Leave out posts about"), ticks))
        self.show_kind(self._kind)

    def show_kind(self, kind: TaskKind) -> None:
        """Offer what fits a kind of task: in a test the minutes are always alike."""
        self._kind = kind
        self._how.setVisible(kind != "test")

    def facts(self, now: datetime) -> dict[str, Any] | None:
        """Return the fields of an AssignWish beside the task.

        None, and it is said beside the field, while they are for nobody.
        """
        to = self.who.recipients()
        if to is None:
            words = tr("Tick at least one learner.")
            self.who.show_error(words)
            announce(self, words)
            self.who.which.setFocus()
            return None
        minutes = self._minutes.value()
        usual = minutes == BUDGET_MINUTES or self._kind == "test"
        return {
            "to": to,
            "opens_at": _begin_of(self._from.day(), now),
            "due_at": None if self._open.isChecked() else _end_of(self._until.day()),
            "answers_show": self._answers,
            "topics_off": frozenset(
                tag for tag, box in self._topics.items() if box.isChecked()
            ),
            "check_minutes": None if usual else minutes,
        }

    def show_error(self, field: str, words: str) -> bool:
        """Say what is wrong beside its field, if it is one of these."""
        self._until.show_error(words if field == "until" else "")
        self.who.show_error(words if field == "for" else "")
        at = {"until": self._until.input, "for": self.who.which}.get(field)
        if at is not None:
            at.setFocus()
        return at is not None

    def _when(self, first: Assignment | AssignWish) -> QWidget:
        opens = first.opens_at.astimezone().date()
        due = first.due_at.astimezone().date() if first.due_at else opens + _SPAN
        self._from = DateField(tr("From"), opens)
        self._until = DateField(tr("Until"), due)
        self._open = CheckRow(tr("No last day"), on=first.due_at is None)
        self._open.toggled.connect(self._leave_open)
        self._until.input.setDisabled(first.due_at is None)
        until = QWidget()
        column = QVBoxLayout(until)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._until)
        column.addWidget(self._open)
        row = Columns(_NARROW, _GAP)
        for part in (self.who, self._from, until):
            row.add(part, 1)
        return row

    def _when_answers(self) -> QWidget:
        shows = [
            ("at_once", tr("at once")),
            ("at_end", tr("at the end")),
            ("released", tr("when I release them")),
        ]
        answers = SegmentedChoice(tr("Answers are shown"), shows, self._answers)
        answers.chosen.connect(self._choose_answers)
        return labelled(tr("Answers are shown"), answers, fits=True)

    def _choose_answers(self, value: object) -> None:
        self._answers = cast("AnswersShow", value)

    def _leave_open(self, on: bool) -> None:  # noqa: FBT001 - Qt's shape
        self._until.show_error("")
        self._until.input.setDisabled(on)


def _begin_of(day: date, now: datetime) -> datetime:
    """Return when a task opens: now, where it opens today."""
    if day == now.astimezone().date():
        return now
    return datetime.combine(day, time()).astimezone()


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time(23, 59)).astimezone()
