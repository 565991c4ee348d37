"""One post and one bank, as words for a terminal and as facts for a script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from literacy_app.domain.post import Post
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.verdict_names import verdict_name
from literacy_app.services.bank import BankInfo
from literacy_app.words import Lang, tr


def post_facts(post: Post) -> dict[str, Any]:
    """Return everything about a post, lengths of time in seconds."""
    return asdict(post, dict_factory=_plain)


def _plain(fields: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    return {
        name: int(value.total_seconds()) if isinstance(value, timedelta) else value
        for name, value in fields
    }


def info_lines(info: BankInfo, lang: Lang) -> Iterator[str]:
    for pack in info.packs:
        yield tr(
            "{title}, version {version}, by {publisher} ({id})",
            title=pack.title.of(lang).plain,
            version=pack.version,
            publisher=pack.publisher,
            id=pack.id,
        )
    yield tr(
        "{posts} posts in {pairs} pairs, {tactics} tactics",
        posts=info.posts,
        pairs=info.pairs,
        tactics=info.tactics,
    )
    yield tr("By type: {counts}", counts=_counts(info.by_type))
    yield tr("By band: {counts}", counts=_counts(info.by_band))
    yield tr("By topic: {counts}", counts=_counts(info.by_topic))
    yield tr("By state of review: {counts}", counts=_counts(info.by_review))
    yield tr("Content: {hash}", hash=info.content_sha256)


def _counts(counts: Mapping[str, int]) -> str:
    return tr(", ").join(f"{name} {n}" for name, n in counts.items())


def post_lines(post: Post, taxonomy: Taxonomy, lang: Lang) -> Iterator[str]:
    """Yield the post as it is met, then everything its author knows."""
    yield f"{post.authoring_id} ({post.id})"
    yield tr(
        "{type}, {topic}, from band {band}: {verdict}",
        type=post.type,
        topic=post.topic,
        band=post.grade_from,
        verdict=verdict_name(post.verdict),
    )
    yield ""
    if post.scene:
        yield f"{post.scene.clock}  {post.scene.note.of(lang).plain}"
    yield f"{post.profile.name.of(lang).plain} @{post.profile.handle}"
    yield post.text.of(lang).plain
    if post.link_card:
        yield f"  {post.link_card.title.of(lang).plain} ({post.link_card.shown_host})"
    for media in post.media:
        yield f"  [{media.file}] {media.alt.of(lang).plain}"
    for sibling in post.siblings:
        yield f"  @{sibling.handle}: {sibling.text.of(lang).plain}"
    yield ""
    yield from _checks(post, lang)
    yield ""
    yield from _explanations(post, taxonomy, lang)


def _checks(post: Post, lang: Lang) -> Iterator[str]:
    for item in post.evidence:
        yield tr(
            "Check {id}, {minutes} min: {title}",
            id=item.id,
            minutes=item.cost,
            title=item.title.of(lang).plain,
        )
        yield f"  {item.body.of(lang).plain}"


def _explanations(post: Post, taxonomy: Taxonomy, lang: Lang) -> Iterator[str]:
    names = {tactic.id: tactic.name.of(lang).plain for tactic in taxonomy.tactics}
    for key, body in post.explanation.items():
        yield f"{names.get(key, tr('Why'))}: {body.of(lang).plain}"
    yield f"{tr('What a careful reader does')}: {post.careful_reader.of(lang).plain}"
    if post.corrected:
        yield f"{tr('What is true')}: {post.corrected.of(lang).plain}"
