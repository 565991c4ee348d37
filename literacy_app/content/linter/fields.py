"""Every text of a post, by the dotted path under which its author wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.post import Media, Post
from literacy_app.domain.text import Bilingual, Text
from literacy_app.words import LANGS, Lang

Field = tuple[str, Bilingual]


def texts(post: Post) -> Iterator[Field]:
    """Yield everything a learner may read, both languages together."""
    yield "author_profile.name", post.profile.name
    yield "author_profile.bio", post.profile.bio
    if post.scene is not None:
        yield "scene.note", post.scene.note
    yield "text", post.text
    yield from _of_link_card(post)
    for media in post.media:
        yield from _of_media(media)
    for region in post.regions:
        yield f"regions.{region.id}.label", region.label
    for sibling in post.siblings:
        yield f"siblings.{sibling.handle}.text", sibling.text
    for evidence in post.evidence:
        yield f"evidence.{evidence.id}.title", evidence.title
        yield f"evidence.{evidence.id}.body", evidence.body
    yield from _of_feedback(post)


def in_each_language(post: Post) -> Iterator[tuple[str, Lang, Text]]:
    """Yield the same texts, one language at a time."""
    for field, both in texts(post):
        for lang in LANGS:
            yield field, lang, both.of(lang)


def handles(post: Post) -> Iterator[tuple[str, str]]:
    """Yield the names of the accounts that speak in this post."""
    yield "author_profile.handle", post.profile.handle
    for sibling in post.siblings:
        yield f"siblings.{sibling.handle}.handle", sibling.handle


def _of_link_card(post: Post) -> Iterator[Field]:
    if post.link_card is not None:
        yield "link_card.title", post.link_card.title
        yield "link_card.site_name", post.link_card.site_name


def _of_media(media: Media) -> Iterator[Field]:
    yield f"media.{media.id}.alt", media.alt
    if media.chart is not None:
        for name, both in _of_chart(media.chart):
            yield f"media.{media.id}.spec.{name}", both


def _of_chart(chart: ChartSpec) -> Iterator[Field]:
    if chart.title is not None:
        yield "title", chart.title
    if chart.unit is not None:
        yield "unit", chart.unit
    for label in chart.x:
        yield "x", label


def _of_feedback(post: Post) -> Iterator[Field]:
    for key, both in post.explanation.items():
        yield f"explanation.{key}", both
    yield "careful_reader", post.careful_reader
    if post.corrected is not None:
        yield "corrected", post.corrected
