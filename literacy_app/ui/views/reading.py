"""How one learner reads: what every practice page needs to show a post."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from literacy_app.ui.widgets.ruby_text import RubyRule
from literacy_app.words import Lang

PictureOf = Callable[[str, Lang], Path | None]


@dataclass(frozen=True, slots=True)
class Reading:
    """picture_of: the file of a `gen:` picture. calm: counts stay hidden."""

    lang: Lang
    ruby: RubyRule
    picture_of: PictureOf
    calm: bool = False
    single_keys: bool = True
