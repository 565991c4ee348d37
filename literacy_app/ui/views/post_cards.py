"""Beside a post: who decided what, and what the expert marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from literacy_app.domain.decision import CANNOT_TELL, SCALE, Decision
from literacy_app.domain.post import Post
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.verdict_names import verdict_name
from literacy_app.ui.theme import theme
from literacy_app.ui.views.post_crowd import Judged
from literacy_app.ui.views.verdicts import said_words, verdict_side
from literacy_app.ui.widgets.card_title import staff_card
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.number_badge import NumberBadge
from literacy_app.ui.widgets.surfaces import Rule, Surface
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.words import spoken, tr

_CHIP: Final = 246


def decisions_card(post: Post, judged: Sequence[Judged]) -> Surface:
    """Return who decided what: the six steps and "cannot tell yet"."""
    card = staff_card(tr("Who decided what"))
    truth = QHBoxLayout()
    truth.setSpacing(8)
    truth.addWidget(Label(tr("This post is"), "small", colour="ink2", wrap=False))
    name = verdict_name(post.verdict)
    truth.addWidget(VerdictChip(verdict_side(post.verdict), None, name, small=True))
    truth.addStretch(1)
    card.column.addLayout(truth)
    for step in (*SCALE, CANNOT_TELL):
        names = [pupil.nickname for pupil, answer in judged if answer.decision == step]
        card.column.addWidget(Rule())
        card.column.addWidget(_step(step, names))
    return card


def expert_card(post: Post, taxonomy: Taxonomy) -> Surface:
    """Return what the expert marked, and why."""
    card = staff_card(tr("What the expert marked"))
    lang = spoken()
    marked = [*(s.tactics for s in post.spans), *(r.tactics for r in post.regions)]
    placed = [tactic for tactics in marked for tactic in tactics]
    tactics = dict.fromkeys([*placed, *post.tactics_extra])
    if not tactics:
        why = post.explanation.get("verdict")
        words = why.of(lang).plain if why is not None else ""
        card.column.addWidget(Label(words))
    for tactic in tactics:
        card.column.addWidget(Rule())
        name = taxonomy.tactic(tactic).name.of(lang).plain
        card.column.addWidget(Label(name, weight="bold"))
        why = post.explanation.get(tactic)
        if why is not None:
            card.column.addWidget(Label(why.of(lang).plain, "small", colour="ink2"))
    return card


def _step(step: Decision, names: Sequence[str]) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(12)
    words = said_words(step)
    chip = VerdictChip(step.says, step.confidence, words, small=True)
    holder = QWidget()
    holder.setMinimumWidth(theme().px(_CHIP))
    inside = QHBoxLayout(holder)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(chip)
    inside.addStretch(1)
    row.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
    count = Label(str(len(names)), weight="bold", wrap=False)
    count.setMinimumWidth(theme().px(NumberBadge.WIDTH))
    row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
    who = tr(", ").join(names)
    row.addWidget(Label(who or tr("nobody"), colour="ink" if who else "ink2"), 1)
    return line
