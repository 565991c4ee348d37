"""A post's form made into the post of the domain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from literacy_app.content.flaws import Flaw
from literacy_app.content.post_form import PostForm
from literacy_app.content.post_parts_form import (
    ChartForm,
    LinkCardForm,
    ProfileForm,
    ReviewsForm,
    SceneForm,
)
from literacy_app.content.words_reader import WordsReader
from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.event import canonical, sha256_of
from literacy_app.domain.post import (
    AuthorProfile,
    Engagement,
    Evidence,
    LinkCard,
    Media,
    Post,
    Provenance,
    Rect,
    Region,
    Review,
    Reviews,
    Scene,
    Sibling,
    Span,
)
from literacy_app.domain.text import Bilingual, Text

_ID_DIGITS: Final = 16
# Fields that a form and a post hold under the same name and in the same shape.
_SAME: Final = {
    *("rev", "pair", "type", "verdict", "best_action", "topic", "grade_from"),
    *("difficulty_prior", "posted_before", "licence", "author"),
}


def opaque_id(pack_id: str, authoring_id: str) -> str:
    """Return the id learners and records use; it tells nothing of the verdict."""
    return sha256_of(f"{pack_id}/{authoring_id}")[:_ID_DIGITS]


def build_post(
    form: PostForm, written: Mapping[str, Any], pack_id: str
) -> tuple[Post, list[Flaw]]:
    """Return the post, and the flaws of its markup.

    written: the post's data with the defaults of its file, for its hash.
    """
    read = WordsReader()
    post = Post(
        id=opaque_id(pack_id, form.id),
        authoring_id=form.id,
        pack_id=pack_id,
        **form.model_dump(include=_SAME),
        sensitivity=tuple(form.sensitivity),
        scene=_scene(form.scene, read),
        profile=_profile(form.author_profile, read),
        engagement=Engagement(**form.engagement.model_dump()),
        text=read.marked(form.text, "text"),
        link_card=_link_card(form.link_card, read),
        media=_media(form, read),
        regions=_regions(form, read),
        spans=_spans(form),
        tactics_extra=tuple(form.tactics_extra),
        siblings=_siblings(form, read),
        evidence=_evidence(form, read),
        lookalike_of=tuple(form.lookalike_of),
        explanation={
            key: read.words(words, "explanation", key)
            for key, words in form.explanation.items()
        },
        careful_reader=read.words(form.careful_reader, "careful_reader"),
        corrected=read.maybe(form.corrected, "corrected"),
        provenance=_provenance(form),
        reviews=_reviews(form.reviews),
        content_sha256=sha256_of(canonical(written)),
    )
    return post, read.flaws


def _scene(scene: SceneForm | None, read: WordsReader) -> Scene | None:
    if scene is None:
        return None
    return Scene(scene.clock, read.words(scene.note, "scene", "note"))


def _profile(profile: ProfileForm, read: WordsReader) -> AuthorProfile:
    return AuthorProfile(
        name=read.words(profile.name, "author_profile", "name"),
        bio=read.words(profile.bio, "author_profile", "bio"),
        **profile.model_dump(exclude={"name", "bio"}),
    )


def _link_card(card: LinkCardForm | None, read: WordsReader) -> LinkCard | None:
    if card is None:
        return None
    return LinkCard(
        title=read.marked(card.title, "link_card", "title"),
        site_name=read.words(card.site_name, "link_card", "site_name"),
        **card.model_dump(exclude={"title", "site_name"}),
    )


def _media(form: PostForm, read: WordsReader) -> tuple[Media, ...]:
    return tuple(
        Media(
            id=media.id,
            kind=media.kind,
            file=media.file,
            chart=build_chart(media.spec, read, "media", i, "spec"),
            alt=read.words(media.alt, "media", i, "alt"),
            licence=media.licence,
        )
        for i, media in enumerate(form.media)
    )


def build_chart(
    spec: ChartForm | None, read: WordsReader, *place: str | int
) -> ChartSpec | None:
    if spec is None:
        return None
    return ChartSpec(
        type=spec.type,
        x=tuple(
            _tick(en, ja, read, *place, "x", i) for i, (en, ja) in enumerate(spec.x)
        ),
        y=tuple(spec.y),
        y_min=spec.y_min,
        y_max=spec.y_max,
        axis_labels=spec.axis_labels,
        axis_break_mark=spec.axis_break_mark,
        title=read.maybe(spec.title, *place, "title"),
        unit=read.maybe(spec.unit, *place, "unit"),
    )


def _tick(en: str, ja: str, read: WordsReader, *place: str | int) -> Bilingual:
    return Bilingual(_unmarked(en, read, *place), _unmarked(ja, read, *place))


def _unmarked(written: str, read: WordsReader, *place: str | int) -> Text:
    return Text(read.text(written, *place).plain)


def _regions(form: PostForm, read: WordsReader) -> tuple[Region, ...]:
    return tuple(
        Region(
            id=region.id,
            media=region.media,
            rect=Rect(*region.rect),
            tactics=tuple(region.tactics),
            label=read.words(region.label, "regions", i, "label"),
        )
        for i, region in enumerate(form.regions)
    )


def _spans(form: PostForm) -> tuple[Span, ...]:
    return tuple(
        Span(span.id, tuple(span.tactics), span.severity, span.field)
        for span in form.spans
    )


def _siblings(form: PostForm, read: WordsReader) -> tuple[Sibling, ...]:
    return tuple(
        Sibling(
            sibling.handle,
            sibling.offset,
            read.words(sibling.text, "siblings", i, "text"),
        )
        for i, sibling in enumerate(form.siblings)
    )


def _evidence(form: PostForm, read: WordsReader) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(
            title=read.words(item.title, "evidence", i, "title"),
            body=read.words(item.body, "evidence", i, "body"),
            **item.model_dump(exclude={"title", "body"}),
        )
        for i, item in enumerate(form.evidence)
    )


def _provenance(form: PostForm) -> Provenance:
    source = form.provenance
    return Provenance(
        source.basis,
        source.inspired_by,
        source.source_url,
        tuple(source.pattern_seen_in),
        source.pattern_first_seen,
    )


def _reviews(reviews: ReviewsForm) -> Reviews:
    return Reviews(
        reviews.status,
        reviews.required,
        tuple(Review(r.reviewer, r.date, r.role, r.note) for r in reviews.by),
    )
