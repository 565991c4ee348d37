"""The rows of a post's parts: texts, spans, regions, evidence and the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from literacy_app.domain.post import Post
from literacy_app.domain.text import Bilingual
from literacy_app.storage.bank.codec import columns, to_json, words_out
from literacy_app.storage.bank.post_row import Row, post_uid, seconds
from literacy_app.words import LANGS

# Texts that stand in `explanation` beside those of the tactics.
CAREFUL_READER: Final = "careful_reader"
CORRECTED: Final = "corrected"
TEXT: Final = "text"
TITLE: Final = "link_card.title"
NAME: Final = "profile.name"

Part = tuple[str, Row]


def part_rows(post: Post) -> Iterator[Part]:
    """Yield table and row for every part."""
    uid = {"post_uid": post_uid(post)}
    for parts in (
        _texts(post),
        _spans(post),
        _regions(post),
        _evidence(post),
        _explanations(post),
        _siblings(post),
        _reviews(post),
    ):
        for table, row in parts:
            yield table, uid | row


def alt(media_id: str) -> str:
    """Return the field name of a picture's description."""
    return f"media.{media_id}.alt"


def _texts(post: Post) -> Iterator[Part]:
    """Yield the words that stand in the post itself; these can be searched."""
    fields = {TEXT: post.text, NAME: post.profile.name}
    if post.link_card:
        fields[TITLE] = post.link_card.title
    fields |= {alt(media.id): media.alt for media in post.media}
    for field, words in fields.items():
        for lang in LANGS:
            yield "post_text", {"field": field, **columns(lang, plain=words)}


def _spans(post: Post) -> Iterator[Part]:
    fields: dict[str, Bilingual] = {TEXT: post.text}
    if post.link_card:
        fields[TITLE] = post.link_card.title
    for order, span in enumerate(post.spans):
        part = {"span_id": span.id}
        yield from _tactics("span_tactic", part, span.tactics)
        for lang in LANGS:
            for mark in fields[span.field].of(lang).spans:
                if mark.span_id == span.id:
                    place = {"field": span.field, "ord": order, "lang": lang}
                    where = {"start_cp": mark.start, "end_cp": mark.end}
                    how = {"severity": span.severity}
                    yield "span", part | place | where | how


def _tactics(table: str, part: Row, tactics: tuple[str, ...]) -> Iterator[Part]:
    for order, tactic in enumerate(tactics):
        yield table, {**part, "tactic_id": tactic, "ord": order}


def _regions(post: Post) -> Iterator[Part]:
    for order, region in enumerate(post.regions):
        part: dict[str, Any] = {"region_id": region.id}
        yield from _tactics("region_tactic", part, region.tactics)
        rect = region.rect
        place = {"x": rect.x, "y": rect.y, "w": rect.w, "h": rect.h}
        label = {"label_json": to_json(words_out(region.label))}
        yield "region", {**part, "media_id": region.media, "ord": order} | place | label


def _evidence(post: Post) -> Iterator[Part]:
    for order, item in enumerate(post.evidence):
        yield (
            "evidence",
            {
                "ev_id": item.id,
                "kind": item.kind,
                "cost": item.cost,
                "effect": item.effect,
                "ord": order,
                "media": item.media,
            },
        )
        for lang in LANGS:
            words = columns(lang, title=item.title, body=item.body)
            yield "evidence_i18n", {"ev_id": item.id, **words}


def _explanations(post: Post) -> Iterator[Part]:
    bodies = {**post.explanation, CAREFUL_READER: post.careful_reader}
    if post.corrected:
        bodies[CORRECTED] = post.corrected
    for order, (key, words) in enumerate(bodies.items()):
        for lang in LANGS:
            row = {"key": key, "ord": order, **columns(lang, body=words)}
            yield "explanation", row


def _siblings(post: Post) -> Iterator[Part]:
    for order, sibling in enumerate(post.siblings):
        who = {"handle": sibling.handle, "offset_s": seconds(sibling.offset)}
        for lang in LANGS:
            words = columns(lang, plain=sibling.text)
            yield "sibling", {"ord": order, **who, **words}


def _reviews(post: Post) -> Iterator[Part]:
    for order, review in enumerate(post.reviews.by):
        yield (
            "review",
            {
                "rev": post.rev,
                "reviewer": review.reviewer,
                "role": review.role,
                "date": review.on.isoformat(),
                "decision": "",
                "note": review.note,
                "ord": order,
            },
        )
