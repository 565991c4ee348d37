"""Which languages a post speaks, and words in any other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from literacy_app.content.flaws import Flaw, Place
from literacy_app.words import LANGS, tr


def language_flaws(written: Any, locales: list[str]) -> Iterator[Flaw]:
    """Yield words in a language the post does not declare."""
    if not set(LANGS) <= set(locales):
        yield Flaw(
            ("locales",),
            tr("A post must speak English and Japanese."),
            tr("Write locales: [en, ja]."),
        )
        return
    for place in _languages(written, ()):
        if place[-1] not in locales:
            yield Flaw(
                place,
                tr("{name} is not among the locales of this post.", name=place[-1]),
                tr("Add it to locales, or delete these words."),
            )


def _languages(written: Any, place: Place) -> Iterator[Place]:
    """Yield the place of every field's words in every language."""
    if isinstance(written, dict):
        for key, value in written.items():
            if set(LANGS) <= set(written):
                yield (*place, key)
            else:
                yield from _languages(value, (*place, key))
    elif isinstance(written, list):
        for i, value in enumerate(written):
            yield from _languages(value, (*place, i))
