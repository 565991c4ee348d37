"""A post as a learner meets it, with all that can be found out about it.

Source of the fields: mikiwame-post/1. Times are durations before the learner's
"now", so the bank does not age.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.text import Band, Bilingual

PostType = Literal[
    "text",
    "chart",
    "photo",
    "account",
    "link",
    "coordinated",
    "video_still",
    "audio_transcript",
    "document",
]
Verdict = Literal["genuine", "manipulated", "satire", "unverified"]
Action = Literal["share_ok", "wait", "do_not_share", "report"]
Effect = Literal["toward_manipulated", "toward_genuine", "neutral"]
Severity = Literal["key", "minor"]
SpanField = Literal["text", "link_card.title"]
ReviewStatus = Literal["draft", "in_review", "approved", "retired"]
PROFILE = "@profile"


@dataclass(frozen=True, slots=True)
class AuthorProfile:
    """Who posts it. avatar: `gen:shapes:17`, `gen:seal:minamo` or `gen:default`."""

    handle: str
    name: Bilingual
    bio: Bilingual
    joined_before: timedelta
    followers: int
    following: int
    verified: bool
    avatar: str


@dataclass(frozen=True, slots=True)
class Engagement:
    """Counts below the post."""

    likes: int
    reposts: int
    replies: int


@dataclass(frozen=True, slots=True)
class Scene:
    """What every learner is told before reading. clock: fictional time, HH:MM."""

    clock: str
    note: Bilingual


@dataclass(frozen=True, slots=True)
class LinkCard:
    """The preview of a link. image: `gen:card/…`, or empty."""

    url: str
    shown_host: str
    title: Bilingual
    site_name: Bilingual
    image: str


@dataclass(frozen=True, slots=True)
class Media:
    """A picture: a drawn scene (`gen:scene/…`) or a chart with its data spec."""

    id: str
    kind: Literal["chart", "photo", "video_still", "document"]
    file: str
    chart: ChartSpec | None
    alt: Bilingual
    licence: str


@dataclass(frozen=True, slots=True)
class Rect:
    """A part of the upright picture, as shares 0..1 of its width and height."""

    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True, slots=True)
class Region:
    """A manipulated part of a picture, or of the profile (media `@profile`)."""

    id: str
    media: str
    rect: Rect
    tactics: tuple[str, ...]
    label: Bilingual


@dataclass(frozen=True, slots=True)
class Span:
    """Manipulated words; their place is in the Text of the field."""

    id: str
    tactics: tuple[str, ...]
    severity: Severity
    field: SpanField


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another account's post. offset: relative to the main post, negative = earlier."""

    handle: str
    offset: timedelta
    text: Bilingual


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that can be looked up, for `cost` check-minutes.

    media: a picture it shows (`gen:scene/…` or the id of one of the post's media),
    or empty.
    """

    id: str
    kind: str
    cost: int
    effect: Effect
    title: Bilingual
    body: Bilingual
    media: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where the pattern comes from; no real post is copied."""

    basis: str
    inspired_by: str
    source_url: str | None
    pattern_seen_in: tuple[str, ...] = ()
    pattern_first_seen: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """One reading by a second person, recorded by role and date."""

    reviewer: str
    on: date
    role: Literal["content", "language", "pedagogy"]
    note: str


@dataclass(frozen=True, slots=True)
class Reviews:
    """How far the post has come on its way to approval."""

    status: ReviewStatus
    required: int
    by: tuple[Review, ...]


@dataclass(frozen=True, slots=True)
class Post:
    """One post of the example bank.

    id:               opaque (a hash), so that it never leaks the verdict.
    authoring_id:     the name in the author's file; never shown to a learner.
    difficulty_prior: the author's rating, in logits, -2..2.
    explanation:      by tactic id, or `verdict` for a post without tactics.
    corrected:        what is true; None where the author has not written it yet.
    content_sha256:   of the post as written, pinned by every attempt.
    """

    id: str
    authoring_id: str
    pack_id: str
    rev: int
    pair: str
    type: PostType
    verdict: Verdict
    best_action: Action
    topic: str
    grade_from: Band
    difficulty_prior: float
    sensitivity: tuple[str, ...]
    scene: Scene | None
    profile: AuthorProfile
    posted_before: timedelta
    engagement: Engagement
    text: Bilingual
    link_card: LinkCard | None
    media: tuple[Media, ...]
    regions: tuple[Region, ...]
    spans: tuple[Span, ...]
    tactics_extra: tuple[str, ...]
    siblings: tuple[Sibling, ...]
    evidence: tuple[Evidence, ...]
    lookalike_of: tuple[str, ...]
    explanation: Mapping[str, Bilingual]
    careful_reader: Bilingual
    corrected: Bilingual | None
    provenance: Provenance
    licence: str
    author: str
    reviews: Reviews
    content_sha256: str

    def tactics(self) -> frozenset[str]:
        """Return every tactic this post uses, wherever it shows."""
        on_words = (t for span in self.spans for t in span.tactics)
        in_pictures = (t for region in self.regions for t in region.tactics)
        return frozenset((*on_words, *in_pictures, *self.tactics_extra))

    def field_text(self, field: SpanField) -> Bilingual:
        """Return the field that spans can stand in."""
        if field == "text":
            return self.text
        if self.link_card is None:
            raise ValueError(f"{self.authoring_id} has no link card")
        return self.link_card.title
