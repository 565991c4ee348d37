"""For whom and when a task is, how long a post may take, and when answers show."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.assignment import AnswersShow, Recipients
from literacy_app.domain.class_overview import Pupil
from literacy_app.ui.views.labelled import labelled
from literacy_app.ui.widgets.blocks.flow import Flow
from literacy_app.ui.widgets.check_row import CheckRow
from literacy_app.ui.widgets.date_field import DateField
from literacy_app.ui.widgets.drop_down import DropDown
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.number_steps import NumberSteps
from literacy_app.ui.widgets.options import SegmentedChoice
from literacy_app.ui.widgets.surfaces import Columns
from literacy_app.ui.widgets.topic_words import topic_words
from literacy_app.words import tr

USUAL_MINUTES: Final = 4
LEAST_MINUTES, MOST_MINUTES = 3, 8
_NARROW: Final = 600
_GAP: Final = 18
_SPAN: Final = timedelta(days=10)


class WishesPart(QWidget):
    """changed: for whom it is has changed."""

    changed = Signal()

    def __init__(
        self,
        class_id: str,
        class_name: str,
        pupils: Sequence[Pupil],
        topics: Sequence[str],
        first: Any,
    ) -> None:
        """Offer what `first` (an Assignment or an AssignWish) holds."""
        super().__init__()
        self._class_id, self._pupils = class_id, tuple(pupils)
        self._class_name = class_name
        self._answers: AnswersShow = first.answers_show
        self._to = _key(first.to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._when(first))
        column.addWidget(self._how(first))
        column.addWidget(Label(tr("Leave out posts about"), weight="medium"))
        self._topics = {
            tag: CheckRow(topic_words(tag)[0], on=tag in first.topics_off)
            for tag in topics
        }
        column.addWidget(Flow(list(self._topics.values()), gap=14))

    def recipients(self) -> Recipients:
        kind, _, which = self._to.partition(":")
        if kind == "group":
            return Recipients(self._class_id, group=which)
        ids = (which,) if kind == "one" else ()
        return Recipients(self._class_id, learner_ids=ids)

    def count(self) -> int:
        """Return how many are asked to do it."""
        to = self.recipients()
        if to.learner_ids:
            return len(to.learner_ids)
        return sum(not to.group or pupil.group == to.group for pupil in self._pupils)

    def facts(self, now: datetime) -> dict[str, Any]:
        """Return the fields of an AssignWish beside the task."""
        minutes = self._minutes.value()
        return {
            "to": self.recipients(),
            "opens_at": _begin_of(self._from.day(), now),
            "due_at": None if self._open.isChecked() else _end_of(self._until.day()),
            "answers_show": self._answers,
            "topics_off": frozenset(
                tag for tag, box in self._topics.items() if box.isChecked()
            ),
            "check_minutes": None if minutes == USUAL_MINUTES else minutes,
        }

    def show_error(self, field: str, words: str) -> bool:
        """Say what is wrong beside its field, if it is one of these."""
        self._until.show_error(words if field == "until" else "")
        return field == "until"

    def _when(self, first: Any) -> QWidget:
        names: list[tuple[object, str]] = [
            ("", tr("{name}, all {n}", name=self._class_name, n=len(self._pupils)))
        ]
        groups = sorted({pupil.group for pupil in self._pupils} - {""})
        names += [(f"group:{each}", tr("Group {group}", group=each)) for each in groups]
        names += [(f"one:{each.id}", each.nickname) for each in self._pupils]
        self.who = DropDown(tr("For"), names, self._to, least=240)
        self.who.chosen.connect(self._choose_who)
        opens = first.opens_at.astimezone().date()
        due = first.due_at.astimezone().date() if first.due_at else opens + _SPAN
        self._from, self._until = (
            DateField(tr("From"), opens),
            DateField(tr("Until"), due),
        )
        self._open = CheckRow(tr("No last day"), on=first.due_at is None)
        self._open.toggled.connect(self._until.input.setDisabled)
        self._until.input.setDisabled(first.due_at is None)
        row = Columns(_NARROW, _GAP)
        for part in (labelled(tr("For"), self.who), self._from, self._until):
            row.add(part, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        column.addWidget(self._open)
        return whole

    def _how(self, first: Any) -> QWidget:
        name = tr("Check minutes for each post")
        minutes = first.check_minutes or USUAL_MINUTES
        self._minutes = NumberSteps(name, minutes, LEAST_MINUTES, MOST_MINUTES)
        shows = [
            ("at_once", tr("at once")),
            ("at_end", tr("at the end")),
            ("released", tr("when I release them")),
        ]
        answers = SegmentedChoice(tr("Answers are shown"), shows, self._answers)
        answers.chosen.connect(self._choose_answers)
        row = Columns(_NARROW, _GAP)
        row.add(self._minutes, 1)
        row.add(labelled(tr("Answers are shown"), answers, fits=True), 2)
        return row

    def _choose_who(self, value: object) -> None:
        self._to = str(value)
        self.changed.emit()

    def _choose_answers(self, value: object) -> None:
        self._answers = cast("AnswersShow", value)


def _key(to: Recipients) -> str:
    if to.group:
        return f"group:{to.group}"
    return f"one:{to.learner_ids[0]}" if to.learner_ids else ""


def _begin_of(day: date, now: datetime) -> datetime:
    """Return when a task opens: now, where it opens today."""
    if day == now.astimezone().date():
        return now
    return datetime.combine(day, time()).astimezone()


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time(23, 59)).astimezone()
