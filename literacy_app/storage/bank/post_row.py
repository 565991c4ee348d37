"""The one row of `post`: everything of a post that has no table of its own."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from literacy_app.domain.post import AuthorProfile as Profile
from literacy_app.domain.post import LinkCard, Media, Post, Provenance, Scene
from literacy_app.storage.bank.codec import chart_out, to_json, words_out

Row = dict[str, Any]


def post_uid(post: Post) -> str:
    return f"{post.pack_id}/{post.authoring_id}"


def post_row(post: Post) -> Row:
    counts = post.engagement
    return {
        "post_uid": post_uid(post),
        "post_id": post.id,
        "authoring_id": post.authoring_id,
        "pack_id": post.pack_id,
        "rev": post.rev,
        "pair": post.pair,
        "type": post.type,
        "verdict": post.verdict,
        "best_action": post.best_action,
        "topic": post.topic,
        "grade_from": post.grade_from,
        "diff_prior": post.difficulty_prior,
        "sensitivity": " ".join(post.sensitivity),
        "tactics": " ".join(sorted(post.tactics())),
        "tactics_extra": " ".join(post.tactics_extra),
        "lookalike_of": " ".join(post.lookalike_of),
        "scene_json": to_json(_scene(post.scene)),
        "profile_json": to_json(_profile(post.profile)),
        "engagement_json": to_json([counts.likes, counts.reposts, counts.replies]),
        "posted_before_s": seconds(post.posted_before),
        "link_card_json": to_json(_link_card(post.link_card)),
        "media_json": to_json([_media(media) for media in post.media]),
        "provenance_json": to_json(_provenance(post.provenance)),
        "licence": post.licence,
        "author": post.author,
        "review_status": post.reviews.status,
        "reviews_required": post.reviews.required,
        "content_sha256": post.content_sha256,
    }


def seconds(length: timedelta) -> int:
    return length // timedelta(seconds=1)


def _scene(scene: Scene | None) -> Row | None:
    if scene is None:
        return None
    return {"clock": scene.clock, "note": words_out(scene.note)}


def _profile(profile: Profile) -> Row:
    return {
        "handle": profile.handle,
        "bio": words_out(profile.bio),
        "joined_before_s": seconds(profile.joined_before),
        "followers": profile.followers,
        "following": profile.following,
        "verified": profile.verified,
        "avatar": profile.avatar,
    }


def _link_card(card: LinkCard | None) -> Row | None:
    if card is None:
        return None
    return {
        "url": card.url,
        "shown_host": card.shown_host,
        "site_name": words_out(card.site_name),
        "image": card.image,
    }


def _media(media: Media) -> Row:
    return {
        "id": media.id,
        "kind": media.kind,
        "file": media.file,
        "chart": chart_out(media.chart),
        "licence": media.licence,
    }


def _provenance(source: Provenance) -> Row:
    return {
        "basis": source.basis,
        "inspired_by": source.inspired_by,
        "source_url": source.source_url,
        "pattern_seen_in": source.pattern_seen_in,
        "pattern_first_seen": source.pattern_first_seen,
    }
