"""Numbers a learner could count without looking anything up."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Final

from literacy_app.domain.post import Post

Row = dict[str, float]
_HOUR: Final = timedelta(hours=1)


def metadata(post: Post) -> Row:
    """Account and engagement numbers, on a logarithmic scale."""
    profile, engagement = post.profile, post.engagement
    return {
        "followers": math.log1p(profile.followers),
        "following": math.log1p(profile.following),
        "account age": math.log1p(profile.joined_before / _HOUR),
        "badge": float(profile.verified),
        "plain avatar": float(profile.avatar.startswith("gen:shapes")),
        "likes": math.log1p(engagement.likes),
        "reposts": math.log1p(engagement.reposts),
        "replies": math.log1p(engagement.replies),
        "posted before": math.log1p(post.posted_before / _HOUR),
    }


def style(post: Post) -> Row:
    """How the post looks before it is read."""
    english, japanese = post.text.en.plain, post.text.ja.plain
    both = english + japanese
    return {
        "English length": float(len(english)),
        "Japanese length": float(len(japanese)),
        "exclamation marks": float(sum(map(both.count, "!！"))),
        "question marks": float(sum(map(both.count, "?？"))),
        "capitals": sum(c.isupper() for c in english) / max(1, len(english)),
        "digits": float(sum(c.isdigit() for c in english)),
        "full stops": float(english.count(".")),
        "emoji": float(sum(ord(c) > 0x1F000 for c in both)),  # noqa: PLR2004  emoji block
        "link card": float(post.link_card is not None),
        "pictures": float(len(post.media)),
        "siblings": float(len(post.siblings)),
        "scene": float(post.scene is not None),
    }


def menu(post: Post) -> Row:
    """Which evidence is offered, and what it costs; never what it says."""
    costs = [e.cost for e in post.evidence]
    row: Row = {
        "items": float(len(costs)),
        "cost of all": float(sum(costs)),
        "lowest cost": float(min(costs, default=0)),
        "highest cost": float(max(costs, default=0)),
        "cost of the first": float(costs[0] if costs else 0),
    }
    for evidence in post.evidence:
        has, cost = f"has {evidence.kind}", f"cost of {evidence.kind}"
        row[has] = row.get(has, 0) + 1
        row[cost] = row.get(cost, 0) + evidence.cost
    return row


def names(post: Post) -> str:
    """Return every name a learner or a curious pupil could find in the files."""
    found = [
        post.id,
        post.profile.handle,
        *(s.handle for s in post.siblings),
        *(m.file.rpartition("/")[2] for m in post.media),
        *(m.id for m in post.media),
        *(e.id for e in post.evidence),
        *(e.media.rpartition("/")[2] for e in post.evidence),
    ]
    if post.link_card is not None:
        found.append(post.link_card.image.rpartition("/")[2])
    return " ".join(name for name in found if name)


def table(rows: Sequence[Row]) -> tuple[list[str], list[list[float]]]:
    """Return the names of all features and their values, 0 where absent."""
    columns = sorted({name for row in rows for name in row})
    return columns, [[row.get(name, 0.0) for name in columns] for row in rows]


def merged(rows: Iterable[Row]) -> Row:
    """Return the mean of several rows with the same features."""
    listed = list(rows)
    return {k: sum(row[k] for row in listed) / len(listed) for k in listed[0]}
