"""Where a post that has the right form still contradicts itself.

Only what would make the post wrong or impossible to show; the rest is the
linter's.
"""

from __future__ import annotations

from collections.abc import Iterator

from literacy_app.content.contradictions_in_marks import mark_contradictions
from literacy_app.content.contradictions_in_pictures import picture_contradictions
from literacy_app.content.flaws import Flaw, Place
from literacy_app.domain.post import Post
from literacy_app.words import tr


def contradictions(post: Post, tactics: frozenset[str] | None) -> Iterator[Flaw]:
    """Yield every contradiction inside one post.

    tactics: the ids of the taxonomy it belongs to; None where that is unknown.
    """
    yield from _ids_used_twice(post)
    yield from mark_contradictions(post)
    yield from picture_contradictions(post)
    yield from _tactics_against_verdict(post)
    if tactics is not None:
        yield from _unknown_tactics(post, tactics)
    yield from _lookalikes_it_uses(post)
    yield from _explanations(post)
    yield from _parts_the_type_needs(post)
    yield from _action_against_verdict(post)
    yield from _posted_before_joining(post)


def _ids_used_twice(post: Post) -> Iterator[Flaw]:
    lists = {
        "media": [media.id for media in post.media],
        "regions": [region.id for region in post.regions],
        "spans": [span.id for span in post.spans],
        "evidence": [item.id for item in post.evidence],
    }
    for name, ids in lists.items():
        for i, part_id in enumerate(ids):
            if part_id in ids[:i]:
                yield Flaw(
                    (name, i, "id"),
                    tr("The id {id} is used twice in {field}.", id=part_id, field=name),
                    tr("Give each entry an id of its own."),
                )


def _tactics_against_verdict(post: Post) -> Iterator[Flaw]:
    if post.verdict == "manipulated":
        if not post.tactics():
            yield Flaw(
                ("verdict",),
                tr("The post is manipulated, but no tactic is named."),
                tr("Declare a span, a region or tactics_extra, or change the verdict."),
            )
        return
    for name in ("spans", "regions", "tactics_extra"):
        if getattr(post, name):
            yield Flaw(
                (name,),
                tr("Only a manipulated post can have {field}.", field=name),
                tr("Delete it, or change the verdict; lookalike_of may name tactics."),
            )


def _places_of_tactics(post: Post) -> Iterator[tuple[Place, str]]:
    for i, span in enumerate(post.spans):
        for j, tactic in enumerate(span.tactics):
            yield ("spans", i, "tactics", j), tactic
    for i, region in enumerate(post.regions):
        for j, tactic in enumerate(region.tactics):
            yield ("regions", i, "tactics", j), tactic
    for i, tactic in enumerate(post.tactics_extra):
        yield ("tactics_extra", i), tactic
    for i, tactic in enumerate(post.lookalike_of):
        yield ("lookalike_of", i), tactic


def _unknown_tactics(post: Post, known: frozenset[str]) -> Iterator[Flaw]:
    for place, tactic in _places_of_tactics(post):
        if tactic not in known:
            yield Flaw(
                place,
                tr("There is no tactic {tactic}.", tactic=tactic),
                tr("Choose an id from tactics.yaml."),
            )


def _lookalikes_it_uses(post: Post) -> Iterator[Flaw]:
    for i, tactic in enumerate(post.lookalike_of):
        if tactic in post.tactics():
            yield Flaw(
                ("lookalike_of", i),
                tr(
                    "The post uses {tactic} and also only looks like it.", tactic=tactic
                ),
                tr("Delete it from lookalike_of."),
            )


def _explanations(post: Post) -> Iterator[Flaw]:
    if post.verdict == "genuine" and "verdict" not in post.explanation:
        yield Flaw(
            ("explanation", "verdict"),
            tr("The explanation of the genuine post is missing."),
            tr("Add explanation: {verdict: {en: …, ja: …}}."),
        )
    expected = {"verdict", *post.tactics(), *post.lookalike_of}
    for key in post.explanation:
        if key not in expected:
            yield Flaw(
                ("explanation", key),
                tr("{tactic} is explained, but the post does not use it.", tactic=key),
                tr("Delete it, or name the tactic where it shows."),
            )


def _parts_the_type_needs(post: Post) -> Iterator[Flaw]:
    if post.type == "link" and not post.link_card:
        yield _part_missing("link_card", post)
    if post.type == "coordinated" and not post.siblings:
        yield _part_missing("siblings", post)
    if post.type in ("photo", "video_still", "document") and not post.media:
        yield _part_missing("media", post)
    if post.type == "chart" and all(media.kind != "chart" for media in post.media):
        yield _part_missing("media", post)


def _part_missing(field: str, post: Post) -> Flaw:
    return Flaw(
        (field,),
        tr("A post of type {type} needs {field} to show.", type=post.type, field=field),
        tr("Add it, or change the type."),
    )


def _action_against_verdict(post: Post) -> Iterator[Flaw]:
    if (post.verdict, post.best_action) in {
        ("manipulated", "share_ok"),
        ("genuine", "report"),
    }:
        yield Flaw(
            ("best_action",),
            tr(
                "{action} cannot be the best action for a post that is {verdict}.",
                action=post.best_action,
                verdict=post.verdict,
            ),
            tr("Change best_action or the verdict."),
        )


def _posted_before_joining(post: Post) -> Iterator[Flaw]:
    if post.posted_before > post.profile.joined_before:
        yield Flaw(
            ("posted_before",),
            tr("The post is older than its account."),
            tr("Make posted_before shorter than joined_before."),
        )
