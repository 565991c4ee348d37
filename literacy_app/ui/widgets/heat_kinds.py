"""The families of tactics in a word or two, as they stand over a column."""

from __future__ import annotations

from literacy_app.words import tr


def kind_words(family: str) -> str:
    """Return a short name; a new family is shown by its id."""
    return {
        "SRC": tr("Who speaks"),
        "EVI": tr("Pictures"),
        "DAT": tr("Numbers"),
        "FEE": tr("Feelings"),
        "ARG": tr("Reasoning"),
        "NET": tr("Crowd"),
        "STR": tr("Plan"),
    }.get(family, family)
