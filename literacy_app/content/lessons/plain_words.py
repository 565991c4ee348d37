"""What may not stand in the words of a lesson's YAML files: they are no Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from literacy_app.content.flaws import Flaw, Place
from literacy_app.content.lessons.refused import never_safe
from literacy_app.words import tr

# Printed as they stand: only teachers read them, in Japanese.
_WITHOUT_READINGS = "plan"


def flaws_of_words(data: Any) -> Iterator[Flaw]:
    """Yield HTML, links, pictures and stars in the words of a whole file."""
    for place, words in strings_in(data, ()):
        if refused := never_safe(words):
            yield Flaw(place, *refused)
        elif "**" in words:
            yield Flaw(
                place,
                tr("Nothing can stand out here: asterisks would be shown as they are."),
                tr("Delete the asterisks."),
            )
        elif place[0] == _WITHOUT_READINGS and "{" in words:
            yield Flaw(
                place,
                tr("No readings are shown here."),
                tr("Write the words without curly brackets."),
            )


def strings_in(data: Any, place: Place) -> Iterator[tuple[Place, str]]:
    """Yield every string of a YAML file and where it stands."""
    if isinstance(data, str):
        yield place or ("",), data
    elif isinstance(data, list):
        for i, one in enumerate(data):
            yield from strings_in(one, (*place, i))
    elif isinstance(data, dict):
        for key, one in data.items():
            yield from strings_in(one, (*place, key))
