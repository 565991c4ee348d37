"""What the room thought, before and after, on both sides alike."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout

from literacy_app.domain.decision import Says
from literacy_app.domain.workshop import RoomResult, RoomSide, RoomView
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.room_bars import RoomBars
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.ui.widgets.wall import wall_words
from literacy_app.words import tr

_SAID: Final = 15


def results_column(result: RoomResult | None) -> QVBoxLayout:
    """Return bars for both kinds of posts, with the number of hands behind them."""
    column = QVBoxLayout()
    column.setSpacing(theme().px(12))
    if result is None or result.before is None:
        none = tr(
            "No hands were counted. Tell your neighbour: what surprised you today?"
        )
        column.addWidget(wall_words(none, 18))
        return column
    before, after = result.before, result.after
    sides: tuple[tuple[Says, str, RoomSide, RoomSide | None], ...] = (
        (
            *("manipulated", tr("Manipulated posts that the room caught")),
            *(before.caught, after.caught if after else None),
        ),
        (
            *("genuine", tr("Genuine posts that the room trusted")),
            *(before.trusted, after.trusted if after else None),
        ),
    )
    for says, name, first, second in sides:
        column.addSpacing(theme().px(6))
        column.addWidget(VerdictChip(says, None, name))
        if first.right.of:
            column.addWidget(RoomBars(says, first, second))
        else:
            none = tr("None of these was counted.")
            column.addWidget(wall_words(none, _SAID, colour="ink2"))
    column.addSpacing(theme().px(6))
    column.addWidget(wall_words(_behind(result, before, after), _SAID, colour="ink2"))
    if result.few:
        few = tr("These are few hands: take them as the start of a talk.")
        column.addWidget(wall_words(few, 17, weight="semibold"))
    return column


def _behind(result: RoomResult, before: RoomView, after: RoomView | None) -> str:
    if after is None:
        return tr(
            "Posts: {posts}. Hands: {before}. Nothing was counted after the checks.",
            posts=result.posts,
            before=before.hands,
        )
    return tr(
        "Posts: {posts}. Hands: {before} before, {after} after. "
        "The second part of a bar is “cannot tell yet”.",
        posts=result.posts,
        before=before.hands,
        after=after.hands,
    )
