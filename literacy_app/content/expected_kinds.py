"""Plain words for a value of the wrong kind, which need no facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from literacy_app.words import tr


class Said(NamedTuple):
    """What is wrong, and what to do about it."""

    what: str
    mend: str


def words() -> Said:
    return Said(tr("Words are expected here."), tr("Put them in quotation marks."))


def empty() -> Said:
    return Said(tr("Nothing is written here."), tr("Write it, or delete the field."))


def whole_number() -> Said:
    return Said(
        tr("A whole number is expected here."),
        tr("Write it without quotation marks, such as 12."),
    )


def number() -> Said:
    return Said(
        tr("A number is expected here."),
        tr("Write it without quotation marks, such as 0.5."),
    )


def yes_or_no() -> Said:
    return Said(
        tr("Yes or no is expected here."),
        tr("Write true or false without quotation marks."),
    )


def a_list() -> Said:
    return Said(tr("A list is expected here."), tr("Write it like [one, two]."))


def fields() -> Said:
    return Said(
        tr("Fields with names are expected here."),
        tr("Write it like {en: words, ja: words}."),
    )


def ticks() -> Said:
    return Said(
        tr("The labels under the chart are not a list of numbers or words."),
        tr("Write [2024, 2025], or {en: [May, June], ja: [5月, 6月]}."),
    )


def ticks_differ() -> Said:
    return Said(
        tr("English and Japanese have different numbers of labels."),
        tr("Write one label in each language for every value."),
    )


# By the type of pydantic's error.
EXPECTED: Final[Mapping[str, Callable[[], Said]]] = {
    "string_type": words,
    "string_too_short": empty,
    "empty": empty,
    "int_type": whole_number,
    "int_from_float": whole_number,
    "int_parsing_size": whole_number,
    "float_type": number,
    "finite_number": number,
    "bool_type": yes_or_no,
    "list_type": a_list,
    "dict_type": fields,
    "model_type": fields,
    "ticks": ticks,
    "ticks_differ": ticks_differ,
}
