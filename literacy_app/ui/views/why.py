"""Why: each mark with its reason, what a careful reader does, what is true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.feedback import ExpertMark, Feedback
from literacy_app.domain.post import Post
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Text
from literacy_app.ui.theme import theme
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.widgets.callout import Callout
from literacy_app.ui.widgets.found_sign import FoundSign, found_words
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.number_badge import NumberBadge
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.ui.widgets.surfaces import Rule
from literacy_app.words import Lang, tr

_GAP: Final = 10


@dataclass(frozen=True, slots=True)
class Reason:
    """One row. number: of the expert mark, 0 for none. found: None says nothing."""

    number: int
    title: Text
    body: Text | None
    found: bool | None


def reasons(feedback: Feedback, taxonomy: Taxonomy, lang: Lang) -> list[Reason]:
    """Return the rows for a post; each tactic is explained once."""
    post = feedback.post
    if not feedback.expert_marks:
        why = post.explanation["verdict"].of(lang)
        return [
            Reason(0, Text(_why_title(post)), why, None),
            *_looks_like(post, taxonomy, lang),
        ]
    explained: set[str] = set()
    rows = []
    for mark in feedback.expert_marks:
        fresh = [t for t in mark.tactics if t not in explained]
        explained.update(fresh)
        rows += _of_mark(post, mark, fresh, taxonomy, lang)
    return rows


def _of_mark(
    post: Post, mark: ExpertMark, fresh: list[str], taxonomy: Taxonomy, lang: Lang
) -> list[Reason]:
    label = next((r.label.of(lang) for r in post.regions if r.id == mark.part), None)
    rows = [
        Reason(
            mark.number,
            taxonomy.tactic(tactic).name.of(lang),
            post.explanation[tactic].of(lang),
            mark.found,
        )
        for tactic in fresh
    ]
    if label is None:
        return rows
    # The label says what is to be seen there; the reason follows it.
    seen = Reason(mark.number, label, None, mark.found)
    return [seen, *(Reason(0, row.title, row.body, None) for row in rows)]


def _why_title(post: Post) -> str:
    if post.verdict == "unverified":
        return tr("Why nobody can tell yet")
    return tr("Why you can trust it")


def _looks_like(post: Post, taxonomy: Taxonomy, lang: Lang) -> list[Reason]:
    if not post.lookalike_of:
        return []
    names = [taxonomy.tactic(t).name.of(lang).plain for t in post.lookalike_of]
    said = tr("It only looks like: {tactics}.", tactics=tr(", ").join(names))
    return [Reason(0, Text(said), None, None)]


class Why(QWidget):
    """The middle of the feedback page.

    checks: what the checks cost, where there is no room for it elsewhere.
    ending: what comes last, where it has no place beside the reasons.
    """

    def __init__(
        self,
        feedback: Feedback,
        taxonomy: Taxonomy,
        reading: Reading,
        *,
        checks: QWidget | None = None,
        ending: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._reading = reading
        self.rows = [
            self._row(reason) for reason in reasons(feedback, taxonomy, reading.lang)
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 4)
        column.setSpacing(_GAP)
        column.addWidget(Label(tr("Why"), "h3"))
        for row in self.rows:
            column.addWidget(Rule())
            column.addWidget(row)
        if checks is not None:
            column.addWidget(checks)
        advice = feedback.post.careful_reader.of(reading.lang)
        column.addWidget(
            Callout(
                "compass",
                tr("What a careful reader does"),
                advice,
                lang=reading.lang,
                ruby=reading.ruby,
            )
        )
        if ending is not None:
            column.addWidget(ending)
        column.addStretch(1)

    def _row(self, reason: Reason) -> QWidget:
        row = QWidget()
        row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.setAccessibleName(_spoken(reason))
        if reason.found is not None:
            row.setAccessibleDescription(found_words(found=reason.found))
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        badge = NumberBadge(reason.number) if reason.number else QWidget()
        badge.setFixedWidth(theme().px(NumberBadge.WIDTH))
        across.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self._words(reason), 1)
        return row

    def _words(self, reason: Reason) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QHBoxLayout()
        lang, ruby = self._reading.lang, self._reading.ruby
        title = RubyText(reason.title, lang=lang, size="body", weight="bold", ruby=ruby)
        head.addWidget(title, 1)
        if reason.found is not None:
            head.addWidget(FoundSign(found=reason.found), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if reason.body is not None:
            column.addWidget(RubyText(reason.body, lang=lang, size=16, ruby=ruby))
        return column


def _spoken(reason: Reason) -> str:
    body = reason.body.plain if reason.body else ""
    return f"{reason.title.plain} {body}".strip()
