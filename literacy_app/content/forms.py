"""Checks data against a form and names every flaw at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from literacy_app.content.flaws import Flaw, Place
from literacy_app.content.form_words import plain_words

_KEY = "[key]"


class Form(BaseModel):
    """Base of every part of a file: exact types, no unknown fields."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


F = TypeVar("F", bound=Form)


def check_form(form: type[F], data: Any) -> tuple[F | None, list[Flaw]]:
    """Return the data as a form, or every flaw in it."""
    try:
        return form.model_validate(data), []
    except ValidationError as error:
        known = frozenset(_field_names(Form))
        return None, [
            Flaw(_place(details["loc"]), *plain_words(details, known))
            for details in error.errors(include_url=False)
        ]


def _place(loc: tuple[int | str, ...]) -> Place:
    return tuple(step for step in loc if step != _KEY)


def _field_names(form: type[Form]) -> Iterator[str]:
    """Yield every name a field may have in any form known so far."""
    for part in form.__subclasses__():
        yield from (field.alias or name for name, field in part.model_fields.items())
        yield from _field_names(part)
