"""Topics that may weigh on a reader, in plain words."""

from __future__ import annotations

from literacy_app.words import tr


def topic_words(tag: str) -> tuple[str, str]:
    """Return a sensitivity tag's name and one quiet line about it."""
    return {
        "disaster": (tr("Disasters"), tr("Storms, floods, earthquakes, fires")),
        "election": (tr("Elections"), tr("Voting, candidates, campaigns")),
        "health": (tr("Health"), tr("Illness, medicine, food")),
        "conflict": (tr("Conflict"), tr("Fights between groups or places")),
        "discrimination": (
            tr("Unfair treatment of people"),
            tr("Posts that turn people against others"),
        ),
        "crime": (tr("Crime"), tr("Theft, fraud, police")),
        "money": (tr("Money"), tr("Prices, offers, savings")),
        "body_image": (tr("Looks and bodies"), tr("Weight, beauty, sport")),
    }.get(tag, (tag, ""))
