"""Everybody's marks on one post: as an overlay, and in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from literacy_app.domain.attempt import Answer, RegionMark, WordMark
from literacy_app.domain.class_overview import Pupil
from literacy_app.domain.crowd_marks import crowd_frames, crowd_spans
from literacy_app.domain.post import Post, SpanField
from literacy_app.ui.widgets.post_card import ExpertPlace, NumberedMark
from literacy_app.words import spoken, tr, trn

_FAINTEST: Final = 0.35
_FIELDS: Final[tuple[SpanField, ...]] = ("text", "link_card.title")


# A learner, and what they answered; in the order of the class list.
Judged = tuple[Pupil, Answer]


def crowd_of(post: Post, judged: Sequence[Judged]) -> list[NumberedMark]:
    """Return everybody's marks: the number is how many marked it."""
    marks = [mark for field in _FIELDS for mark in _on_words(post, field, judged)]
    drawn = [
        mark
        for _, answer in judged
        for mark in answer.marks
        if isinstance(mark, RegionMark)
    ]
    for media in dict.fromkeys(mark.media for mark in drawn):
        frames = crowd_frames(mark.rect for mark in drawn if mark.media == media)
        marks += [NumberedMark(f.count, RegionMark(media, f.rect)) for f in frames]
    return marks


def places_of(post: Post) -> list[ExpertPlace]:
    """Return where the expert marks stand; without numbers, beside the counts."""
    places = [ExpertPlace(0, RegionMark(r.media, r.rect)) for r in post.regions]
    for span in post.spans:
        text = post.field_text(span.field).of(spoken())
        at = next(found for found in text.spans if found.span_id == span.id)
        places.append(ExpertPlace(0, WordMark(span.field, at.start, at.end)))
    return places


def marks_in_words(post: Post, judged: Sequence[Judged]) -> list[str]:
    """Say the same as the overlay, for those who do not see it."""
    said = [words for field in _FIELDS for words in _in_words(post, field, judged)]
    others = sum(answer.lang != spoken() for _, answer in judged)
    if others:
        said.append(
            trn(
                "{n} learner read it in the other language; "
                "those word marks are not shown.",
                "{n} learners read it in the other language; "
                "those word marks are not shown.",
                others,
            )
        )
    return said


def _on_words(
    post: Post, field: SpanField, judged: Sequence[Judged]
) -> list[NumberedMark]:
    per_person = _words_on(field, judged)
    if not any(per_person):
        return []
    length = len(post.field_text(field).of(spoken()).plain)
    return [
        NumberedMark(
            span.most if span.ends else 0,
            WordMark(field, span.start, span.end),
            strength=_FAINTEST + (1 - _FAINTEST) * span.count / len(judged),
        )
        for span in crowd_spans(per_person, length)
    ]


def _in_words(post: Post, field: SpanField, judged: Sequence[Judged]) -> list[str]:
    per_person = _words_on(field, judged)
    if not any(per_person):
        return []
    plain = post.field_text(field).of(spoken()).plain
    said, start = [], 0
    spans = crowd_spans(per_person, len(plain))
    for before, span in zip((None, *spans), spans, strict=False):
        if before is None or before.ends:
            start = span.start
        if span.ends:
            words, n = plain[start : span.end].strip(), span.most
            everybody = len(judged)
            said.append(tr("“{words}”: {n} of {all}", words=words, n=n, all=everybody))
    return said


def _words_on(
    field: SpanField, judged: Sequence[Judged]
) -> list[list[tuple[int, int]]]:
    return [
        [
            (mark.start, mark.end)
            for mark in answer.marks
            if isinstance(mark, WordMark) and mark.field == field
        ]
        for _, answer in judged
        if answer.lang == spoken()
    ]
