"""What the blocks of lessons need when a quiz makes use of them."""

from __future__ import annotations

from typing import Any

from literacy_app.ui.widgets.answers.area import Asked
from literacy_app.ui.widgets.blocks.desk import BlockDesk, Tell


def plain_desk(asked: Asked) -> BlockDesk:
    """Return a desk that tells nobody: in a quiz nothing is kept by the block."""
    tell = Tell(worked=_heard, noted=_heard, enlarge_post=_heard, enlarge=_heard)
    return BlockDesk(asked.lang, asked.ruby, asked.picture_of, tell)


def _heard(*_: Any) -> None:
    return None
