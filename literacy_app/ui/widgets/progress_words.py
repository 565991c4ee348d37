"""What may be said about a learner's skill, in whole sentences."""

from __future__ import annotations

from literacy_app.domain.progress_facts import Progress, SkillBand
from literacy_app.ui.widgets.skill_band import zone_words
from literacy_app.words import tr, trn


def naming_sentence(band: SkillBand) -> str:
    """Name the zone, or the two that the posts point to."""
    if len(band.zones) == 1:
        return tr("Your posts say: {zone}", zone=zone_words(band.zones[0]))
    lower, upper = band.zones
    return tr(
        "Your posts say: between {lower} and {upper}",
        lower=zone_words(lower),
        upper=zone_words(upper),
    )


def missing_sentence(missing: int) -> str:
    return trn(
        "Still getting to know you: {n} more post.",
        "Still getting to know you: {n} more posts.",
        missing,
    )


def standing_sentence(progress: Progress) -> str:
    """Name the band, or say how many posts are missing."""
    if progress.band is None:
        return missing_sentence(progress.missing)
    return naming_sentence(progress.band)


def leaning_sentence(tilt: int) -> str:
    """Say which side to try next; nothing where no leaning is known."""
    if tilt > 0:
        return tr(
            "You look closely. Next, try trusting a post when the check supports it: "
            "it counts just as much."
        )
    if tilt < 0:
        return tr(
            "You give posts a fair hearing. Next, look something up before you trust: "
            "a trick caught counts just as much."
        )
    return ""
