"""The form of items.yaml: the written questions of a module's quiz."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from literacy_app.content.form_types import Gen, MaybeAbsent, Number, PerhapsTactics
from literacy_app.content.forms import Form
from literacy_app.content.lessons.module_forms import BandList, Both, Some, SomeOf
from literacy_app.content.post_parts_form import ChartForm, Share
from literacy_app.domain.quiz_item import ItemKind


class OfferForm(Both):
    """One option."""

    right: bool = False
    why: MaybeAbsent[Both] = None


class BoxForm(Both):
    """A box and what belongs into it."""

    holds: Some


class PlaceForm(Both):
    """A place in the picture, as shares of its width and height."""

    rect: Annotated[list[Share], Field(min_length=4, max_length=4)]


class ItemForm(Form):
    """One question; which of the last fields it needs depends on its kind."""

    id: Annotated[str, Field(pattern=r"^m[0-9]{2}-[a-z0-9-]{2,50}$")]
    kind: ItemKind
    bands: MaybeAbsent[BandList] = None
    tactics: PerhapsTactics
    prompt: Both
    quote: MaybeAbsent[Both] = None
    picture: MaybeAbsent[Gen] = None
    alt: MaybeAbsent[Both] = None
    chart: MaybeAbsent[ChartForm] = None
    tip: MaybeAbsent[Both] = None
    explanation: Both
    offers: MaybeAbsent[Annotated[list[OfferForm], Field(min_length=2)]] = None
    steps: MaybeAbsent[Annotated[list[Both], Field(min_length=3)]] = None
    boxes: MaybeAbsent[Annotated[list[BoxForm], Field(min_length=2)]] = None
    value: MaybeAbsent[Number] = None
    tolerance: MaybeAbsent[Annotated[Number, Field(ge=0)]] = None
    unit: MaybeAbsent[Both] = None
    url: MaybeAbsent[str] = None
    owner: MaybeAbsent[str] = None
    text: MaybeAbsent[Both] = None
    places: MaybeAbsent[Annotated[list[PlaceForm], Field(min_length=1)]] = None
    right: MaybeAbsent[SomeOf] = None
    offered: MaybeAbsent[Annotated[SomeOf, Field(min_length=2)]] = None


class ItemsForm(Form):
    """The whole of items.yaml."""

    items: list[ItemForm]
