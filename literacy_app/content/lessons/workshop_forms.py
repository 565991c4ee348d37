"""The form of workshops/*.yaml: a prepared session, step by step."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from literacy_app.content.form_types import MaybeAbsent
from literacy_app.content.forms import Form
from literacy_app.content.lessons.module_forms import Both, Minutes, Slug, Some, Written

Options = Annotated[list[Both], Field(min_length=2, max_length=5)]
Paragraphs = Annotated[list[Both], Field(min_length=1, max_length=3)]


class StepForm(Form):
    """One step; the one field of slide, poll, post and results says its kind."""

    minutes: Minutes
    notes: Some
    slide: MaybeAbsent[Both] = None
    says: MaybeAbsent[Paragraphs] = None
    poll: MaybeAbsent[Both] = None
    options: MaybeAbsent[Options] = None
    post: MaybeAbsent[Written] = None
    talk: MaybeAbsent[Both] = None
    results: MaybeAbsent[Both] = None


class WorkshopForm(Form):
    """The whole file; "schema" is a name pydantic keeps for itself."""

    form: Annotated[Literal["mikiwame-workshop/1"], Field(alias="schema")]
    author: Written
    licence: Written
    workshop: Slug
    minutes: Minutes
    title: Both
    summary: Both
    steps: Annotated[list[StepForm], Field(min_length=1)]
