"""Figures as they are shown: rounded once, written alike on screen and on paper.

A figure is rounded when it enters a report or a page; writing it never rounds again.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from literacy_app.domain.progress_facts import Tally
from literacy_app.words import Lang, tr_in

# A whole percent; a hundredth of a logit. Finer would be noise.
SHARE_DECIMALS: Final = 2
LOGIT_DECIMALS: Final = 2
NOTHING: Final = "–"


def rounded_share(share: float) -> float:
    """Return a share to whole percents, 0..1."""
    return round(share, SHARE_DECIMALS) + 0.0


def rounded_logit(logits: float) -> float:
    """Return logits to two places; never minus nothing."""
    return round(logits, LOGIT_DECIMALS) + 0.0


def day_of(moment: datetime | date) -> date:
    """Return the day of a moment where this computer stands."""
    if isinstance(moment, datetime):
        return moment.astimezone().date()
    return moment


def count_shown(count: int) -> str:
    """Return "1,204"."""
    return f"{count:,}"


def share_shown(share: float, lang: Lang) -> str:
    """Return "64 %", "64％"."""
    return tr_in(lang, "{n} %", n=round(100 * rounded_share(share)))


def logit_shown(logits: float) -> str:
    """Return "+0.42", "−0.10": a sign always, since it is a leaning or a change."""
    value = rounded_logit(logits)
    return f"{value:+.{LOGIT_DECIMALS}f}".replace("-", "−")


def interval_shown(mean: float, low: float, high: float, lang: Lang) -> str:
    """Return "+0.42 (+0.10 to +0.74)": never a mean without its interval."""
    return tr_in(
        lang,
        "{mean} ({low} to {high})",
        mean=logit_shown(mean),
        low=logit_shown(low),
        high=logit_shown(high),
    )


def day_shown(day: date, lang: Lang) -> str:
    """Return "24 Nov 2026", "2026年11月24日"."""
    return tr_in(
        lang,
        "{day} {month} {year}",
        day=day.day,
        month=_month(day, lang),
        year=day.year,
    )


def table_day_shown(day: date, lang: Lang) -> str:
    """Return "24 Nov 2026", "2026/11/24": for a narrow column."""
    if lang == "ja":
        return f"{day.year}/{day.month}/{day.day}"
    return day_shown(day, lang)


def short_day_shown(day: date, lang: Lang) -> str:
    """Return "24 Nov", "11月24日"."""
    return tr_in(lang, "{day} {month}", day=day.day, month=_month(day, lang))


def month_shown(day: date, lang: Lang) -> str:
    """Return "Nov 2026", "2026年11月"."""
    return tr_in(lang, "{month} {year}", month=_month(day, lang), year=day.year)


def tally_shown(tally: Tally, lang: Lang) -> str:
    """Return "21 of 30", "30件中21件"."""
    if not tally.of:
        return NOTHING
    return tr_in(
        lang,
        "{right} of {of}",
        right=count_shown(tally.right),
        of=count_shown(tally.of),
    )


def _month(day: date, lang: Lang) -> str:
    months = tr_in(lang, "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
    return months.split()[day.month - 1]
