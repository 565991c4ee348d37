"""The form of guide.yaml: what a teacher needs to give the lesson."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from literacy_app.content.form_types import MaybeAbsent, PerhapsSome
from literacy_app.content.forms import Form
from literacy_app.content.lessons.module_forms import (
    Both,
    MinutesByBand,
    Slug,
    Some,
    Written,
)
from literacy_app.domain.module import Phase, SocialForm
from literacy_app.domain.text import Band

Listed = Annotated[list[Written], Field(min_length=1)]


class PerhapsBoth(Form):
    """Words in both languages, or an empty pair where there is nothing to say."""

    en: str
    ja: str


class StretchForm(Form):
    """One stretch of the hour."""

    phase: Phase
    minutes: MinutesByBand
    form: SocialForm
    pages: PerhapsSome[Slug]
    activity: Both
    teacher: Both
    checks: MaybeAbsent[PerhapsBoth] = None


class PromptForm(Form):
    """A question to the class."""

    ask: Both
    likely: Some
    then: Both


class MisconceptionForm(Form):
    """What pupils may think, and what to answer."""

    says: Both
    reply: Both


class PlanForm(Form):
    """The head of a 指導案, in Japanese only."""

    unit: Written
    learners: dict[Band, Written]
    material: Written
    teaching: Written
    knowledge: Written
    thinking: Written
    attitude: Written
    tools: Listed
    board: Listed


class GuideForm(Form):
    """The whole of guide.yaml."""

    before: Some
    hour: Annotated[list[StretchForm], Field(min_length=1)]
    prompts: Annotated[list[PromptForm], Field(min_length=1)]
    misconceptions: Annotated[list[MisconceptionForm], Field(min_length=1)]
    repair_talk: Some
    plan: PlanForm
