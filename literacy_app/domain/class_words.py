"""Sentences about a class: who would be glad of help and why, and what was assigned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from literacy_app.domain.assignment import Assignment, Task
from literacy_app.domain.class_overview import GrowthUnknown, HelpReason, WeekStanding
from literacy_app.domain.figures import (
    day_shown,
    interval_shown,
    rounded_share,
    short_day_shown,
)
from literacy_app.domain.testing import Occasion
from literacy_app.words import Lang, tr_in, trn_in

# A gap between feeling sure and being right that is worth a word.
_GAP_FROM = 0.05


@dataclass(frozen=True, slots=True)
class Names:
    """What things are called in the language of the report, by id.

    posts: the first words of each post.
    """

    families: Mapping[str, str] = field(default_factory=dict)
    modules: Mapping[str, str] = field(default_factory=dict)
    tactics: Mapping[str, str] = field(default_factory=dict)
    posts: Mapping[str, str] = field(default_factory=dict)

    def family(self, family_id: str) -> str:
        return self.families.get(family_id, family_id)

    def module(self, module_id: str) -> str:
        return self.modules.get(module_id, module_id)

    def tactic(self, tactic_id: str) -> str:
        return self.tactics.get(tactic_id, tactic_id)

    def post(self, post_id: str) -> str:
        return self.posts.get(post_id, post_id)


def task_name(task: Task, names: Names, lang: Lang) -> str:
    """Return what pupils were asked to do."""
    if task.kind == "module":
        return tr_in(lang, "Module “{title}”", title=names.module(task.module_id))
    if task.kind == "quiz":
        return tr_in(lang, "Quiz on “{title}”", title=names.module(task.module_id))
    if task.kind == "test":
        return occasion_name(task.occasion or "pre", lang)
    if task.kind == "review":
        return tr_in(lang, "Review week")
    return trn_in(lang, "Practice: {n} post", "Practice: {n} posts", task.posts)


def occasion_name(occasion: Occasion, lang: Lang) -> str:
    return {
        "pre": tr_in(lang, "Test before the lessons"),
        "post": tr_in(lang, "Test after the lessons"),
        "delayed": tr_in(lang, "Test some weeks later"),
    }[occasion]


def recipients_name(assignment: Assignment, lang: Lang) -> str:
    """Return for whom it is, without names."""
    to = assignment.to
    if to.learner_ids:
        return trn_in(lang, "{n} pupil", "{n} pupils", len(to.learner_ids))
    if to.group:
        return tr_in(lang, "Group {group}", group=to.group)
    return tr_in(lang, "everyone in the class")


def help_words(
    reason: HelpReason, names: Names, tasks: Mapping[str, str], lang: Lang
) -> str:
    """Return why a pupil would be glad of help. tasks: names by assignment id."""
    if reason.kind == "family_low":
        return _family_low(reason, names, lang)
    if reason.kind == "trusts_little":
        return tr_in(
            lang,
            "Trusted {right} of {of} genuine posts",
            right=reason.right,
            of=reason.of,
        )
    if reason.kind == "catches_little":
        return tr_in(
            lang,
            "Caught {right} of {of} manipulated posts",
            right=reason.right,
            of=reason.of,
        )
    if reason.kind == "away":
        return trn_in(
            lang,
            "Has not practised for {n} day",
            "Has not practised for {n} days",
            reason.days,
        )
    return trn_in(
        lang,
        "{task}: {n} day late",
        "{task}: {n} days late",
        reason.days,
        task=tasks.get(reason.assignment_id, ""),
    )


def growth_unknown_words(why: GrowthUnknown, lang: Lang) -> str:
    """Return why nothing can be said of growth."""
    return {
        "no_test": tr_in(
            lang, "No test has been set for this class, so growth is not known."
        ),
        "too_few_pupils": tr_in(
            lang,
            "Fewer than 8 pupils took both tests. Nothing is said about growth: "
            "it would be chance, and single pupils could be recognised.",
        ),
        "one_kind_only": tr_in(
            lang,
            "One of the tests has answers to one kind of post only, "
            "so growth cannot be told.",
        ),
        "not_yet": tr_in(lang, "The test after the lessons has not been taken yet."),
    }[why]


def gap_words(gap: float, lang: Lang) -> str:
    """Return whether the class feels as sure as it is right."""
    points = round(100 * abs(rounded_share(gap)))
    if abs(gap) < _GAP_FROM:
        return tr_in(
            lang, "The class feels about as sure as it is right ({n} points).", n=points
        )
    if gap > 0:
        return tr_in(
            lang, "The class feels surer than it is right, by {n} points.", n=points
        )
    return tr_in(lang, "The class could trust itself more, by {n} points.", n=points)


def week_words(standing: WeekStanding, lang: Lang) -> str:
    """Return one week as a sentence, for who does not see the chart."""
    theta, kappa = standing.discernment, standing.leaning
    return tr_in(
        lang,
        "Week of {day}: telling posts apart {discernment}, suspicion {leaning}.",
        day=short_day_shown(standing.week, lang),
        discernment=interval_shown(theta.mean, theta.low, theta.high, lang),
        leaning=interval_shown(kappa.mean, kappa.low, kappa.high, lang),
    )


def period_words(since: date | None, until: date, lang: Lang) -> str:
    """Return what a report covers."""
    if since is None:
        return tr_in(
            lang, "From the beginning to {until}", until=day_shown(until, lang)
        )
    return tr_in(
        lang,
        "{since} to {until}",
        since=day_shown(since, lang),
        until=day_shown(until, lang),
    )


def _family_low(reason: HelpReason, names: Names, lang: Lang) -> str:
    family = names.family(reason.family)
    if not reason.module_id:
        return tr_in(lang, "Finds this hard: {family}", family=family)
    return tr_in(
        lang,
        "Finds this hard: {family}. “{module}” may help",
        family=family,
        module=names.module(reason.module_id),
    )
