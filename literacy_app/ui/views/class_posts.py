"""The posts that many in the class judged otherwise than they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.class_overview import HardPost
from literacy_app.domain.post import Verdict
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Bilingual
from literacy_app.domain.verdict_names import verdict_name
from literacy_app.ui.views.verdicts import verdict_side
from literacy_app.ui.widgets.card_title import staff_card
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.post_row import PostRow
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.words import spoken, tr

_TACTICS: Final = 2


class HardPostsCard(QWidget):
    """post_wanted: the id of the post to look at."""

    post_wanted = Signal(str)

    def __init__(
        self,
        posts: Sequence[HardPost],
        beginnings: Mapping[str, Bilingual],
        taxonomy: Taxonomy,
    ) -> None:
        super().__init__()
        card = staff_card(tr("Hardest posts"))
        quiet = tr(
            "What many took for something else. Open one to see who marked what."
        )
        card.column.addWidget(Label(quiet, "small", colour="ink2"))
        if not posts:
            said = tr("Shown once enough learners have judged the same post.")
            card.column.addWidget(Label(said))
        for post in posts:
            begins = beginnings.get(post.post_id)
            words = begins.of(spoken()).plain if begins is not None else post.post_id
            verdict = _verdict_of(post)
            name = verdict_name(verdict)
            chip = VerdictChip(verdict_side(verdict), None, name, small=True)
            row = PostRow(words, [("", chip)], mistaken_sentence(post, taxonomy))
            row.clicked.connect(
                lambda _=False, wanted=post.post_id: self.post_wanted.emit(wanted)
            )
            card.column.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)


def mistaken_sentence(post: HardPost, taxonomy: Taxonomy) -> str:
    """Say how many judged rightly, what the others said, and named by mistake."""
    said = [tr("{right} of {of} rightly", right=post.right, of=post.answers)]
    said += [_mistaken(says, times) for says, times in post.mistaken]
    names = {tactic.id: tactic.name.of(spoken()).plain for tactic in taxonomy.tactics}
    for tactic, times in post.tactics[:_TACTICS]:
        name = names.get(tactic, tactic)
        said.append(tr("{n} × “{tactic}” by mistake", n=times, tactic=name))
    return tr(" · ").join(said)


def _mistaken(says: str, times: int) -> str:
    if says == "genuine":
        return tr("{n} × taken for genuine", n=times)
    if says == "manipulated":
        return tr("{n} × taken for manipulated", n=times)
    return tr("{n} × cannot tell yet", n=times)


def _verdict_of(post: HardPost) -> Verdict:
    if post.manipulated is None:
        return "unverified"
    return "manipulated" if post.manipulated else "genuine"
