"""Where marked words and their declarations do not agree."""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.flaws import Flaw
from literacy_app.domain.post import Post, SpanField
from literacy_app.domain.text import Bilingual
from literacy_app.words import LANGS, Lang, tr


def mark_contradictions(post: Post) -> Iterator[Flaw]:
    fields: dict[SpanField, Bilingual] = {"text": post.text}
    if post.link_card:
        fields["link_card.title"] = post.link_card.title
    yield from _without_declaration(post, fields)
    yield from _without_mark(post, fields)


def _without_declaration(
    post: Post, fields: dict[SpanField, Bilingual]
) -> Iterator[Flaw]:
    for field, words in fields.items():
        declared = {span.id for span in post.spans if span.field == field}
        for lang in LANGS:
            for mark in words.of(lang).spans:
                if mark.span_id not in declared:
                    yield Flaw(
                        (*field.split("."), lang),
                        tr(
                            "The marked part {span} is not declared under spans.",
                            span=mark.span_id,
                        ),
                        tr(
                            "Declare it with its tactics and where it is, or unmark it."
                        ),
                    )


def _without_mark(post: Post, fields: dict[SpanField, Bilingual]) -> Iterator[Flaw]:
    for i, span in enumerate(post.spans):
        words = fields.get(span.field)
        for lang in LANGS:
            marks = words.of(lang).spans if words else ()
            if all(mark.span_id != span.id for mark in marks):
                yield Flaw(
                    ("spans", i, "id"),
                    _unmarked(lang, field=span.field, span=span.id),
                    tr("Mark the same part in both languages: [[s1|the words]]."),
                )


def _unmarked(lang: Lang, *, field: str, span: str) -> str:
    if lang == "ja":
        return tr(
            "The marked part {span} is not in the Japanese words of {field}.",
            span=span,
            field=field,
        )
    return tr(
        "The marked part {span} is not in the English words of {field}.",
        span=span,
        field=field,
    )
