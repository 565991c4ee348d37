"""The form of a post as an author writes it: `mikiwame-post/1`, nothing else."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from literacy_app.content.form_types import (
    HIGHEST_COUNT,
    TACTIC,
    Ago,
    Locales,
    MaybeAbsent,
    PerhapsSome,
    PerhapsTactics,
    Sensitivity,
    Words,
    each_once,
)
from literacy_app.content.forms import Form
from literacy_app.content.post_parts_form import (
    EngagementForm,
    EvidenceForm,
    LinkCardForm,
    MediaForm,
    ProfileForm,
    ProvenanceForm,
    RegionForm,
    ReviewsForm,
    SceneForm,
    SiblingForm,
    SpanForm,
)
from literacy_app.domain.post import Action, PostType, Verdict
from literacy_app.domain.text import Band


class PostForm(Form):
    """One post with the defaults of its file filled in."""

    id: Annotated[str, Field(pattern=r"^p-[a-z0-9-]{3,60}$")]
    rev: Annotated[int, Field(ge=1, le=HIGHEST_COUNT)]
    pair: Annotated[str, Field(pattern=r"^[a-z0-9-]{3,60}$")]
    type: PostType
    verdict: Verdict
    best_action: Action
    topic: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    grade_from: Band
    difficulty_prior: Annotated[float, Field(ge=-2, le=2)]
    sensitivity: Annotated[list[Sensitivity], AfterValidator(each_once)]
    scene: MaybeAbsent[SceneForm] = None
    author_profile: ProfileForm
    posted_before: Ago
    engagement: EngagementForm
    text: Words
    link_card: MaybeAbsent[LinkCardForm] = None
    media: PerhapsSome[MediaForm]
    regions: PerhapsSome[RegionForm]
    spans: list[SpanForm]
    tactics_extra: PerhapsTactics
    siblings: PerhapsSome[SiblingForm]
    evidence: Annotated[list[EvidenceForm], Field(min_length=2)]
    lookalike_of: PerhapsTactics
    explanation: Annotated[
        dict[Annotated[str, Field(pattern=TACTIC[:-2] + "|verdict)$")], Words],
        Field(min_length=1),
    ]
    careful_reader: Words
    corrected: MaybeAbsent[Words] = None
    provenance: ProvenanceForm
    licence: str
    author: str
    locales: Locales
    reviews: ReviewsForm
