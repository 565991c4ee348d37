"""How the school bands are called when a learner chooses one."""

from __future__ import annotations

from literacy_app.domain.text import Band
from literacy_app.words import tr


def band_words(band: Band) -> tuple[str, str]:
    """Return a band's name and one quiet line about its posts."""
    return {
        "E56": (
            tr("Elementary school, grades 5 and 6"),
            tr("Short posts in the plainest words."),
        ),
        "LS": (
            tr("Lower secondary school"),
            tr("Posts with more to weigh up."),
        ),
        "US": (
            tr("Upper secondary school and adults"),
            tr("Every post, the difficult ones as well."),
        ),
    }[band]
