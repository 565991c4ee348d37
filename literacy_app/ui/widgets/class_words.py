"""What may be said about a class and those in it, in whole sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from literacy_app.domain.assignment import Task
from literacy_app.domain.class_overview import GrowthShown, HelpReason, TaskCount
from literacy_app.domain.class_words import occasion_name
from literacy_app.domain.figures import logit_shown
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.domain.progress_facts import SkillBand, SureBin
from literacy_app.ui.widgets.heat_kinds import kind_words
from literacy_app.ui.widgets.progress_words import in_a_row, out_of_ten
from literacy_app.ui.widgets.zones import zone_words
from literacy_app.words import spoken, tr, trn


def span_words(band: SkillBand) -> str:
    """Return "guessing", or "guessing to starting"."""
    if len(band.zones) == 1:
        return zone_words(band.zones[0])
    lower, upper = map(zone_words, band.zones)
    return tr("{lower} to {upper}", lower=lower, upper=upper)


def help_sentence(
    reasons: Sequence[HelpReason],
    modules: Mapping[str, int],
    tasks: Sequence[TaskCount],
) -> str:
    """Say why somebody would be glad of help. modules: id -> number in the path."""
    by_id = {count.assignment.id: count.assignment.task for count in tasks}
    said = []
    for reason in reasons:
        task = by_id.get(reason.assignment_id)
        words = task_words(task, modules) if task is not None else ""
        said.append(_reason(reason, modules.get(reason.module_id, 0), words))
    return tr(" · ").join(said)


def task_words(task: Task, modules: Mapping[str, int]) -> str:
    """Name a task in a few words. modules: id -> number in the path."""
    number = modules.get(task.module_id, 0)
    if task.kind == "module":
        return tr("Module {number}", number=number)
    if task.kind == "quiz":
        return tr("Quiz on module {number}", number=number)
    if task.kind == "practice":
        return trn("Practice: {n} post", "Practice: {n} posts", task.posts)
    if task.kind == "review":
        return tr("Review week")
    return occasion_name(task.occasion or "pre", spoken())


def task_sentence(count: TaskCount) -> str:
    """Say how far the recipients are; what is zero is left out."""
    said = [tr("{n} of {all} done", n=count.done, all=count.of)]
    if count.begun:
        said.append(trn("{n} on the way", "{n} on the way", count.begun))
    if count.late:
        said.append(trn("{n} late", "{n} late", count.late))
    return tr(" · ").join(said)


def due_words(due_at: datetime | None) -> str:
    """Say until when. due_at: in the reader's time zone."""
    if due_at is None:
        return tr("whenever they like")
    return tr("until {month}/{day}", month=due_at.month, day=due_at.day)


def module_words(name: str, standing: ModuleStanding) -> str:
    """Return "Ken, module 3: 4 of 9 steps"."""
    number = standing.outline.number
    return tr(
        "{name}, module {number}: {state}",
        name=name,
        number=number,
        state=module_state_words(standing),
    )


def module_state_words(standing: ModuleStanding) -> str:
    if standing.state == "done":
        return tr("finished and secure") if standing.secure else tr("finished")
    if standing.state == "begun":
        done, steps = standing.steps_done, standing.steps
        return tr("{done} of {all} steps", done=done, all=steps)
    return tr("not begun") if standing.state == "new" else tr("coming later")


def why_no_growth(shown: GrowthShown) -> str:
    """Say why there is no verdict, and what would lead to one."""
    return {
        "no_test": tr(
            "Give the class a test now and again later: then you can see here "
            "whether it has grown."
        ),
        "not_yet": tr("The first test is done. The answer comes with the second one."),
        "too_few_pupils": tr(
            "An answer needs 8 learners who took both tests. "
            "With fewer, chance would decide."
        ),
        "one_kind_only": tr(
            "One of the tests had posts of one kind only. "
            "That cannot show whether they are told apart."
        ),
    }[shown.why_not or "no_test"]


def growth_sentence(shown: GrowthShown) -> str:
    """Say how many took part, what that means, and what trust did."""
    found = shown.growth
    if found is None:
        return why_no_growth(shown)
    said = [
        trn(
            "{both} of {n} learner took both tests.",
            "{both} of {n} learners took both tests.",
            found.n_both + shown.missing,
            both=found.n_both,
        ),
        _verdict(shown),
        _trust(shown),
    ]
    return in_a_row(said)


def growth_range(shown: GrowthShown) -> str:
    """Return the interval in figures, as in the reports."""
    if shown.growth is None:
        return ""
    change = shown.growth.growth.discernment
    return tr(
        "Likely between {low} and {high}; {before} + {after} posts.",
        low=logit_shown(change.low),
        high=logit_shown(change.high),
        before=shown.growth.before,
        after=shown.growth.after,
    )


def class_sure_sentence(bins: Sequence[SureBin], gap: float | None) -> str:
    """Say how feeling sure and being right go together in the class."""
    enough = [found for found in bins if found.enough]
    if not enough:
        return ""
    most = max(enough, key=lambda found: (found.of, found.stated))
    said = trn(
        "Where somebody felt {sure} % sure, it was right {n} time out of 10.",
        "Where somebody felt {sure} % sure, it was right {n} times out of 10.",
        out_of_ten(most),
        sure=round(100 * most.stated),
    )
    return in_a_row([said, _gap(gap)])


def _gap(gap: float | None) -> str:
    if gap is None:
        return ""
    points = abs(round(100 * gap))
    if points < 5:  # noqa: PLR2004 - as on the learner's own page
        return tr("Overall, feeling and fact go together well.")
    if gap > 0:
        return trn(
            "Overall, the class feels {n} point surer than it is right.",
            "Overall, the class feels {n} points surer than it is right.",
            points,
        )
    return tr("Overall, the class may trust itself more.")


def _reason(reason: HelpReason, number: int, task: str) -> str:
    if reason.kind == "family_low":
        kind = kind_words(reason.family)
        if not number:
            return tr("{kind}: still guessing", kind=kind)
        return tr("{kind}: try module {number} together", kind=kind, number=number)
    if reason.kind == "trusts_little":
        return tr(
            "Trusts {right} of {of} honest posts so far",
            right=reason.right,
            of=reason.of,
        )
    if reason.kind == "catches_little":
        return tr(
            "Catches {right} of {of} tricks so far", right=reason.right, of=reason.of
        )
    if reason.kind == "away":
        return trn(
            "Has not opened the app for {n} day",
            "Has not opened the app for {n} days",
            reason.days,
        )
    return trn("{task}: {n} day late", "{task}: {n} days late", reason.days, task=task)


def _verdict(shown: GrowthShown) -> str:
    if shown.growth is None:
        return ""
    growth = shown.growth.growth
    if growth.headline == "grew":
        return tr(
            "The class tells manipulated posts from honest ones better than before."
        )
    if growth.headline == "fell":
        return tr(
            "The class tells manipulated posts from honest ones less well than before."
        )
    if growth.headline == "more suspicious, not sharper":
        return tr(
            "It calls more posts manipulated, and nothing shows that it tells them "
            "apart better."
        )
    said = tr("It may be growth, and it may be chance.")
    if shown.missing:
        more = trn("{n} more would help.", "{n} more would help.", shown.missing)
        return in_a_row([said, more])
    return said


def _trust(shown: GrowthShown) -> str:
    if shown.growth is None:
        return ""
    return {
        "grew": tr("Trust in honest posts went down."),
        "fell": tr("Trust in honest posts went up."),
        "cannot_tell": tr("Trust in honest posts: about the same."),
    }[shown.growth.growth.suspicion.verdict]
