"""A post put together again from its rows, equal to what was built in."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from sqlite3 import Row
from typing import Any

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
from literacy_app.domain.text import Bilingual, SpanRange
from literacy_app.storage.bank.codec import bilinguals, chart_in, words_in
from literacy_app.storage.bank.part_rows import (
    CAREFUL_READER,
    CORRECTED,
    NAME,
    TEXT,
    TITLE,
    alt,
)

# Returns one table's rows of the post, ordered by a column.
Rows = Callable[[str, str], Iterable[Row]]


def read_post(row: Row, rows: Rows) -> Post:
    """Return the post of one row of `post`, with all its parts."""
    spans = list(rows("span", "start_cp"))
    words = _marked(rows("post_text", "text_id"), spans)
    explanation = bilinguals(rows("explanation", "ord"), "key", "body")
    return Post(
        id=row["post_id"],
        difficulty_prior=row["diff_prior"],
        sensitivity=_list(row["sensitivity"]),
        scene=_scene(json.loads(row["scene_json"])),
        profile=_profile(json.loads(row["profile_json"]), words[NAME]),
        posted_before=timedelta(seconds=row["posted_before_s"]),
        engagement=Engagement(*json.loads(row["engagement_json"])),
        text=words[TEXT],
        link_card=_link_card(json.loads(row["link_card_json"]), words),
        media=_media(json.loads(row["media_json"]), words),
        regions=_regions(rows),
        spans=_spans(spans, _tactics(rows, "span_tactic", "span_id")),
        tactics_extra=_list(row["tactics_extra"]),
        siblings=_siblings(rows),
        evidence=_evidence(rows),
        lookalike_of=_list(row["lookalike_of"]),
        careful_reader=explanation.pop(CAREFUL_READER),
        corrected=explanation.pop(CORRECTED, None),
        explanation=explanation,
        provenance=_provenance(json.loads(row["provenance_json"])),
        reviews=_reviews(row, rows),
        **{name: row[name] for name in _SAME},
    )


_SAME = (
    *("authoring_id", "pack_id", "rev", "pair", "type", "verdict", "best_action"),
    *("topic", "grade_from", "licence", "author", "content_sha256"),
)


def _list(joined: str) -> tuple[str, ...]:
    return tuple(joined.split())


def _marked(rows: Iterable[Row], spans: Iterable[Row]) -> dict[Any, Bilingual]:
    marks: dict[tuple[Any, str], list[SpanRange]] = defaultdict(list)
    for span in spans:
        mark = SpanRange(span["span_id"], span["start_cp"], span["end_cp"])
        marks[span["field"], span["lang"]].append(mark)
    return bilinguals(rows, "field", "plain", marks)


def _tactics(rows: Rows, table: str, key: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for row in rows(table, "ord"):
        found[row[key]] += (row["tactic_id"],)
    return found


def _scene(stored: Any) -> Scene | None:
    return Scene(stored["clock"], words_in(stored["note"])) if stored else None


def _profile(stored: Any, name: Bilingual) -> AuthorProfile:
    bio = words_in(stored.pop("bio"))
    joined_before = timedelta(seconds=stored.pop("joined_before_s"))
    return AuthorProfile(name=name, bio=bio, joined_before=joined_before, **stored)


def _link_card(stored: Any, words: Mapping[str, Bilingual]) -> LinkCard | None:
    if not stored:
        return None
    site_name = words_in(stored.pop("site_name"))
    return LinkCard(title=words[TITLE], site_name=site_name, **stored)


def _media(stored: Any, words: Mapping[str, Bilingual]) -> tuple[Media, ...]:
    return tuple(
        Media(chart=chart_in(each.pop("chart")), alt=words[alt(each["id"])], **each)
        for each in stored
    )


def _regions(rows: Rows) -> tuple[Region, ...]:
    tactics = _tactics(rows, "region_tactic", "region_id")
    return tuple(
        Region(
            row["region_id"],
            row["media_id"],
            Rect(row["x"], row["y"], row["w"], row["h"]),
            tactics[row["region_id"]],
            words_in(json.loads(row["label_json"])),
        )
        for row in rows("region", "ord")
    )


def _spans(
    rows: Iterable[Row], tactics: Mapping[str, tuple[str, ...]]
) -> tuple[Span, ...]:
    found = {
        row["span_id"]: Span(
            row["span_id"], tactics[row["span_id"]], row["severity"], row["field"]
        )
        for row in sorted(rows, key=lambda row: row["ord"])
    }
    return tuple(found.values())


def _siblings(rows: Rows) -> tuple[Sibling, ...]:
    found = list(rows("sibling", "ord"))
    words = bilinguals(found, "ord", "plain")
    return tuple(
        Sibling(row["handle"], timedelta(seconds=row["offset_s"]), words[row["ord"]])
        for row in found
        if row["lang"] == "en"
    )


def _evidence(rows: Rows) -> tuple[Evidence, ...]:
    found = list(rows("evidence_i18n", "ev_id"))
    titles, bodies = (
        bilinguals(found, "ev_id", "title"),
        bilinguals(found, "ev_id", "body"),
    )
    return tuple(
        Evidence(
            id=row["ev_id"],
            kind=row["kind"],
            cost=row["cost"],
            effect=row["effect"],
            title=titles[row["ev_id"]],
            body=bodies[row["ev_id"]],
            media=row["media"],
        )
        for row in rows("evidence", "ord")
    )


def _provenance(stored: Any) -> Provenance:
    return Provenance(**{**stored, "pattern_seen_in": tuple(stored["pattern_seen_in"])})


def _reviews(row: Row, rows: Rows) -> Reviews:
    return Reviews(
        row["review_status"],
        row["reviews_required"],
        tuple(
            Review(
                each["reviewer"],
                date.fromisoformat(each["date"]),
                each["role"],
                each["note"],
            )
            for each in rows("review", "ord")
        ),
    )
