"""The parts of a post as an author writes them: pictures, evidence and so on."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from literacy_app.content.form_types import (
    Ago,
    Count,
    Day,
    Gen,
    Handle,
    Id,
    MaybeAbsent,
    Number,
    Offset,
    PerhapsEmptyWords,
    PerhapsSome,
    SomeTactics,
    Ticks,
    Words,
)
from literacy_app.content.forms import Form
from literacy_app.domain.post import Effect, ReviewStatus, Severity, SpanField


class SceneForm(Form):
    """What every learner is told before reading."""

    clock: Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    note: Words


class ProfileForm(Form):
    """Who posts it."""

    handle: Handle
    name: Words
    joined_before: Ago
    followers: Count
    following: Count
    verified: bool
    avatar: str
    bio: PerhapsEmptyWords


class EngagementForm(Form):
    """Counts below the post."""

    likes: Count
    reposts: Count
    replies: Count


class LinkCardForm(Form):
    """The preview of a link."""

    url: Annotated[str, Field(pattern=r"^https://([a-z0-9-]+\.)*example(/.*)?$")]
    shown_host: str
    title: Words
    site_name: Words
    image: str = ""


class ChartForm(Form):
    """The data of a chart and its axis."""

    type: Literal["bar", "line"]
    x: Ticks
    y: Annotated[list[Number], Field(min_length=1)]
    y_min: Number
    y_max: Number
    axis_labels: bool
    axis_break_mark: bool = False
    title: MaybeAbsent[Words] = None
    unit: MaybeAbsent[Words] = None


class MediaForm(Form):
    """A picture of the post."""

    id: Id
    kind: Literal["chart", "photo", "video_still", "document"]
    file: Gen
    spec: MaybeAbsent[ChartForm] = None
    alt: Words
    licence: str


Share = Annotated[float, Field(ge=0, le=1)]


class RegionForm(Form):
    """A manipulated part of a picture or of the profile."""

    id: Id
    media: str
    rect: Annotated[list[Share], Field(min_length=4, max_length=4)]
    tactics: SomeTactics
    label: Words


class SpanForm(Form):
    """Manipulated words, marked in a text by their id."""

    id: Id
    tactics: SomeTactics
    severity: Severity
    field: Annotated[SpanField, Field(alias="in")] = "text"


class SiblingForm(Form):
    """Another account's post."""

    handle: Handle
    offset: Offset
    text: Words


class EvidenceForm(Form):
    """Something to look up."""

    id: Id
    kind: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    cost: Annotated[int, Field(ge=1, le=5)]
    effect: Effect
    title: Words
    body: Words
    media: str = ""


class ProvenanceForm(Form):
    """Where the pattern comes from."""

    basis: str
    inspired_by: str
    source_url: str | None
    pattern_seen_in: PerhapsSome[Annotated[str, Field(pattern=r"^[A-Z]{2}$")]]
    pattern_first_seen: Annotated[str, Field(pattern=r"^([0-9]{4}-[0-9]{2})?$")] = ""


class ReviewForm(Form):
    """One reading by a second person."""

    reviewer: str
    date: Day
    role: Literal["content", "language", "pedagogy"]
    note: str = ""


class ReviewsForm(Form):
    """How far the post has come."""

    status: ReviewStatus
    required: Annotated[int, Field(ge=1, le=20)]
    by: list[ReviewForm]
