"""A post of the bank in a lesson, and what to notice in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.domain.blocks import ShownPost
from literacy_app.domain.post import Post
from literacy_app.ui.widgets.blocks.desk import BlockDesk
from literacy_app.ui.widgets.blocks.registry import BlockColumn, widget_for
from literacy_app.ui.widgets.post_card import PostCard

_GAP: Final = 12


def card_of(post: Post, desk: BlockDesk) -> PostCard:
    """Return the card of a post as a lesson shows it."""
    card = PostCard(
        post,
        lang=desk.lang,
        ruby=desk.ruby,
        picture_of=desk.picture_of,
        compact=True,
    )
    card.enlarge_requested.connect(lambda media: desk.tell.enlarge_post(post, media))
    return card


@widget_for.register
def _(block: ShownPost, desk: BlockDesk) -> QWidget:
    holder = QWidget()
    rows = QVBoxLayout(holder)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(_GAP)
    rows.addWidget(card_of(desk.posts[block.post], desk))
    if block.body:
        rows.addWidget(BlockColumn(block.body, desk))
    return holder
