"""The forms of module.yaml, glossary.yaml, curriculum.yaml and sources.yaml."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from literacy_app.content.form_types import (
    TACTIC,
    PerhapsSome,
    PerhapsTactics,
    Tactics,
    each_once,
)
from literacy_app.content.forms import Form
from literacy_app.domain.post import PostType
from literacy_app.domain.quiz_item import ItemKind
from literacy_app.domain.text import Band

Slug = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,59}$")]
ModuleId = Annotated[str, Field(pattern=r"^M[0-9]{2}$")]
Written = Annotated[str, Field(min_length=1)]
Few = Annotated[int, Field(ge=0, le=60)]
Minutes = Annotated[int, Field(ge=1, le=240)]
MinutesByBand = Annotated[dict[Band, Minutes], Field(min_length=1)]


class Both(Form):
    """The same words in English and in Japanese."""

    en: Written
    ja: Written


Some = Annotated[list[Both], Field(min_length=1)]


class BlueprintForm(Form):
    """What the quiz is drawn from."""

    posts: Few
    genuine: Few
    unseen: Few
    types: PerhapsSome[PostType]
    like: Annotated[
        dict[Annotated[str, Field(pattern=TACTIC)], Few], Field(default_factory=dict)
    ]
    items: Annotated[dict[ItemKind, Few], Field(default_factory=dict)]
    check_minutes: bool = False


class ModuleForm(Form):
    """The head of a module."""

    module: ModuleId
    summary: Both
    reflection: Some
    quiz: BlueprintForm


class TermForm(Form):
    """One word of the glossary."""

    id: Slug
    name: Both
    meaning: Both


class GlossaryForm(Form):
    """The whole of glossary.yaml."""

    terms: list[TermForm]


class OutlineForm(Form):
    """One module as the curriculum names it."""

    id: ModuleId
    title: Both
    minutes: MinutesByBand
    tactics: PerhapsTactics
    unesco: PerhapsSome[Few]
    digcomp: PerhapsSome[Annotated[str, Field(pattern=r"^[1-5]\.[1-6]$")]]
    mext: PerhapsSome[Annotated[str, Field(pattern=r"^[ABC][1-3]$")]]
    objectives: Some


class CurriculumForm(Form):
    """The whole of curriculum.yaml; "schema" is a name pydantic keeps for itself."""

    form: Annotated[Literal["mikiwame-curriculum/1"], Field(alias="schema")]
    author: Written
    licence: Written
    modules: Annotated[list[OutlineForm], Field(min_length=1)]


class SourceForm(Form):
    """Where a claim comes from."""

    id: Slug
    title: Written
    by: Written
    year: Annotated[int, Field(ge=1900, le=2100)]
    where: Written
    says: Both


class SourcesForm(Form):
    """The whole of sources.yaml."""

    sources: list[SourceForm]


BandList = Annotated[list[Band], AfterValidator(each_once), Field(min_length=1)]
SomeOf = Annotated[Tactics, Field(min_length=1)]
