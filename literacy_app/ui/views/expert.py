"""What the expert marked, and which check would have cost least."""

from __future__ import annotations

from literacy_app.domain.attempt import RegionMark, WordMark
from literacy_app.domain.feedback import Feedback
from literacy_app.ui.widgets.durations import check_minutes
from literacy_app.ui.widgets.post_card import ExpertPlace
from literacy_app.words import Lang, tr


def expert_places(feedback: Feedback, lang: Lang) -> list[ExpertPlace]:
    """Return where every numbered mark stands in the language read."""
    post = feedback.post
    numbers = {mark.part: mark.number for mark in feedback.expert_marks}
    places = [
        ExpertPlace(numbers[region.id], RegionMark(region.media, region.rect))
        for region in post.regions
    ]
    for span in post.spans:
        text = post.field_text(span.field).of(lang)
        where = next(r for r in text.spans if r.span_id == span.id)
        mark = WordMark(span.field, where.start, where.end)
        places.append(ExpertPlace(numbers[span.id], mark))
    return places


def checks_words(feedback: Feedback, lang: Lang) -> str:
    """Say what the checks cost, and which one alone settles the post."""
    used, cheapest = feedback.minutes_used, feedback.cheapest
    if cheapest is None:
        return tr(
            "You used {used} of {budget} check minutes. No check settles this one yet.",
            used=used,
            budget=feedback.budget,
        )
    check = cheapest.title.of(lang).plain
    takes = check_minutes(cheapest.cost, lang)
    if not used:
        return tr("“{check}” settles it in {minutes}.", check=check, minutes=takes)
    return tr(
        "You used {used} of {budget} check minutes. "
        "“{check}” alone settles it in {minutes}.",
        used=used,
        budget=feedback.budget,
        check=check,
        minutes=takes,
    )
