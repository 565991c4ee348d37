"""What may be said about a learner's skill, in whole sentences."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from typing import Final

from literacy_app.domain.progress_facts import (
    Change,
    MonthStanding,
    Progress,
    SkillBand,
    SureBin,
)
from literacy_app.domain.tactic import TacticFamily
from literacy_app.ui.messages import month_name
from literacy_app.ui.widgets.zones import band_words, zone_words
from literacy_app.words import spoken, tr, trn

ENOUGH_OF_A_KIND: Final = 10
_OUT_OF: Final = 10
# A gap is told only beyond its own 80 % interval, and never below 5 in 100.
_TOLD_FROM: Final = 1.28
_SMALLEST_GAP: Final = 0.05


def in_a_row(sentences: Sequence[str]) -> str:
    """Put whole sentences one behind the other, as the language does."""
    row = ""
    for sentence in filter(None, sentences):
        row = tr("{first} {next}", first=row, next=sentence) if row else sentence
    return row


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


def family_words(family: TacticFamily) -> str:
    """Return a family's name in a row; a new family gets its whole question."""
    known = {
        "SRC": tr("Who is speaking?"),
        "EVI": tr("Pictures and quotes"),
        "DAT": tr("Numbers and charts"),
        "FEE": tr("Feelings"),
        "ARG": tr("Reasoning"),
        "NET": tr("Is it a crowd?"),
        "STR": tr("The bigger plan"),
    }
    return known.get(family.id, family.question.of(spoken()).plain)


def sure_sentence(bins: Sequence[SureBin]) -> str:
    """Say, for the sureness used most, how often one was right."""
    enough = [found for found in bins if found.enough]
    if not enough:
        return ""
    most = max(enough, key=lambda found: (found.of, found.stated))
    return trn(
        "When you felt {sure} % sure, you were right {n} time out of 10.",
        "When you felt {sure} % sure, you were right {n} times out of 10.",
        out_of_ten(most),
        sure=round(100 * most.stated),
    )


def sure_missing_sentence(bins: Sequence[SureBin]) -> str:
    """Say how many answers are missing until anything can be said."""
    missing = ENOUGH_OF_A_KIND - max((found.of for found in bins), default=0)
    return trn(
        "At least {n} more answer, then you can see here "
        "whether you were right when you felt sure.",
        "At least {n} more answers, then you can see here "
        "whether you were right when you felt sure.",
        max(1, missing),
    )


def gap_sentence(progress: Progress) -> str:
    """Say how feeling sure and being right go together; nothing if not known."""
    answers = sum(found.of for found in progress.sure)
    if progress.gap is None or not answers:
        return ""
    right = sum(found.right for found in progress.sure) / answers
    doubt = _TOLD_FROM * sqrt(right * (1 - right) / answers)
    if abs(progress.gap) <= max(doubt, _SMALLEST_GAP):
        return tr("Overall, your feeling fits well so far.")
    if progress.gap > 0:
        return tr("Overall, you felt a bit surer than you were right.")
    return tr("Overall, you may trust yourself more.")


def sure_in_words(bins: Sequence[SureBin]) -> str:
    """Say what the chart of sureness shows, dot by dot."""
    return in_a_row([_bin_in_words(found) for found in bins])


def out_of_ten(found: SureBin) -> int:
    """Return how often of ten times; 0 and 10 only where never or always."""
    if found.right in (0, found.of):
        return _OUT_OF if found.right else 0
    return min(_OUT_OF - 1, max(1, round(_OUT_OF * found.right / found.of)))


def since_words(months: Sequence[MonthStanding]) -> str:
    """Return the heading of the months: since when there is a band."""
    if not months:
        return tr("Month by month")
    first, last = months[0].month, months[-1].month
    if first.year == last.year:
        return tr("Since {month}", month=month_name(first))
    return tr("Since {month} {year}", month=month_name(first), year=first.year)


def changes_in_words(changes: Sequence[Change], months: Sequence[MonthStanding]) -> str:
    """Say what has changed; with a single month, when that can be said."""
    if changes:
        return in_a_row([_change_in_words(change) for change in changes])
    if len(months) == 1:
        return tr("One month so far. With the next one you can compare.")
    return ""


def months_in_words(months: Sequence[MonthStanding]) -> str:
    """Say what the chart of months shows, month by month."""
    return in_a_row(
        [
            tr("{month}: {zone}.", month=month_name(m.month), zone=band_words(m.band))
            for m in months
        ]
    )


def _change_in_words(change: Change) -> str:
    month = month_name(change.since)
    if change.verdict == "sharper":
        return tr("Sharper than in {month}.", month=month)
    if change.verdict == "less_sharp":
        return tr("At the moment not as sharp as in {month}.", month=month)
    return tr("About the same as in {month}.", month=month)


def _bin_in_words(found: SureBin) -> str:
    sure = round(100 * found.stated)
    if not found.enough:
        return tr("{sure} % sure: too few answers yet.", sure=sure)
    return trn(
        "{sure} % sure: right {n} time out of 10.",
        "{sure} % sure: right {n} times out of 10.",
        out_of_ten(found),
        sure=sure,
    )
