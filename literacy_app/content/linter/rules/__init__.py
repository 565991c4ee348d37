"""The rules L01 to L34, each in a file of its own, in the order they run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.rules import (
    agreement,
    assets,
    balance,
    both_languages,
    clock,
    corrected,
    coverage,
    explanations,
    fictional,
    identity,
    kanji,
    known_tactics,
    lookalikes,
    markers,
    one_sided_kinds,
    readability,
    regions,
    reviews,
    sensitivity,
    siblings,
    solvable,
    verdict_leaks,
)
from literacy_app.content.linter.rules.lessons import LESSON_RULES
from literacy_app.content.linter.written import WrittenPack

Check = Callable[[WrittenPack], Iterator[Finding]]

RULES: Final[tuple[Check, ...]] = (
    identity.rule,
    both_languages.rule,
    markers.rule,
    known_tactics.rule,
    regions.rule,
    explanations.rule,
    solvable.rule,
    lookalikes.rule,
    fictional.rule,
    clock.rule,
    reviews.rule,
    readability.rule,
    kanji.rule,
    agreement.rule,
    verdict_leaks.rule,
    sensitivity.rule,
    assets.rule,
    siblings.rule,
    corrected.rule,
)
ABOUT_ALL_POSTS: Final[tuple[Check, ...]] = (
    balance.rule,
    one_sided_kinds.rule,
    coverage.rule,
    *LESSON_RULES,
)
