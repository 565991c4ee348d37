"""The rules about lessons, from L21 on, each in a file of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.rules.lessons import (
    alike,
    claims,
    guide,
    invented,
    posts_shown,
    quiz,
    readings,
    references,
    sizes,
    stock,
    terms,
    workshops,
)
from literacy_app.content.linter.written import WrittenPack

LESSON_RULES: Final[tuple[Callable[[WrittenPack], Iterator[Finding]], ...]] = (
    sizes.rule,
    alike.rule,
    references.rule,
    posts_shown.rule,
    readings.rule,
    guide.rule,
    quiz.rule,
    stock.rule,
    claims.rule,
    invented.rule,
    terms.rule,
    workshops.rule,
)
