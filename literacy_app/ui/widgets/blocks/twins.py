"""Two posts to compare before it is shown which is which."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.blocks import Twins
from literacy_app.domain.decision import Says
from literacy_app.domain.post import Post, Verdict
from literacy_app.domain.verdict_names import verdict_name
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.registry import widget_for
from literacy_app.ui.widgets.blocks.shown_post import card_of
from literacy_app.ui.widgets.blocks.task import Task
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.words import tr

_GAP: Final = 14
_SIDES: Final[dict[Verdict, Says]] = {
    "genuine": "genuine",
    "satire": "genuine",
    "manipulated": "manipulated",
    "unverified": "cannot_tell",
}


class TwinsTask(Task):
    """Response: true once it has been shown."""

    def __init__(self, block: Twins, desk: BlockDesk) -> None:
        super().__init__(
            block.id,
            desk,
            icon="git-compare",
            title=tr("Compare two posts"),
            prompt=block.prompt,
        )
        self._block = block
        posts = in_mixed_order(block.pair, desk.pairs[block.pair])
        self._chips = [_chip(post.verdict) for post in posts]
        # One below the other: half a column is too narrow for a long name or link.
        both = QVBoxLayout()
        both.setSpacing(_GAP)
        names = (tr("Post A"), tr("Post B"))
        for name, post, chip in zip(names, posts, self._chips, strict=True):
            both.addLayout(self._column(name, post, chip))
        self.rows.addLayout(both)
        self._button = Button(tr("Show which is which"), size="small", icon="eye")
        self._button.clicked.connect(self._show)
        self.rows.addWidget(self._button)
        self.add_reply_place()
        self._turn(shown=self.kept.response is True, aloud=False)

    def _column(self, name: str, post: Post, chip: VerdictChip) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(Label(name, weight="bold", wrap=False))
        head.addStretch(1)
        head.addWidget(chip)
        rows = QVBoxLayout()
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(card_of(post, self.desk), 0, Qt.AlignmentFlag.AlignTop)
        rows.addStretch(1)
        return rows

    def _show(self) -> None:
        self._turn(shown=True, aloud=True)
        self.work(True, done=True)  # noqa: FBT003 - a response, not a switch

    def _turn(self, *, shown: bool, aloud: bool) -> None:
        for chip in self._chips:
            chip.setVisible(shown)
        if not shown:
            return
        first, second = (chip.text() for chip in self._chips)
        title = tr("Post A: {first}. Post B: {second}.", first=first, second=second)
        self.show_reply(title, self._block.body, aloud=aloud)
        self.hide_with_focus(self._button)


def in_mixed_order(pair: str, posts: tuple[Post, Post]) -> tuple[Post, Post]:
    """Return the twins in an order that gives nothing away, always the same."""
    swapped = sha256(pair.encode()).digest()[0] % 2
    return (posts[1], posts[0]) if swapped else posts


def _chip(verdict: Verdict) -> VerdictChip:
    chip = VerdictChip(_SIDES[verdict], None, verdict_name(verdict), small=True)
    policy = chip.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    chip.setSizePolicy(policy)
    return chip


@widget_for.register
def _(block: Twins, desk: BlockDesk) -> QWidget:
    return TwinsTask(block, desk)
