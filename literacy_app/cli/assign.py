"""`mikiwame assign`: give a class something to do, by a date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from typing import Any, get_args

import click

from literacy_app.cli.assign_words import assigned_line, task_facts, task_line
from literacy_app.cli.errand import print_json
from literacy_app.cli.staff_door import opened
from literacy_app.domain.assignment import AnswersShow, AssignWish, Recipients, Task
from literacy_app.domain.errors_of_groups import NicknameUnknown
from literacy_app.domain.testing import OCCASIONS, Occasion
from literacy_app.services import assign as services
from literacy_app.services.classes import find_class, pupils_of
from literacy_app.services.databases import Databases
from literacy_app.words import tr

_DAY = click.DateTime(formats=["%Y-%m-%d"])
_JSON = click.option("--json", "as_json", is_flag=True, help="Print for a script.")
_CLASS = click.option("--class", "class_name", required=True, metavar="NAME")
_OF = click.argument("name", metavar="TASK")
_WISHES: tuple[Callable[[Any], Any], ...] = (
    _CLASS,
    click.option("--group", default="", help="Only this group of the class."),
    click.option(
        "--learner",
        "nicknames",
        multiple=True,
        help="Only this pupil; may be repeated.",
    ),
    click.option("--from", "opens", type=_DAY, help="First day; today if left out."),
    click.option("--until", "due", type=_DAY, help="Last day; none if left out."),
    click.option(
        "--answers",
        type=click.Choice(get_args(AnswersShow)),
        default="at_once",
        show_default=True,
        help="When pupils see how they were judged.",
    ),
    click.option(
        "--topics-off", multiple=True, metavar="TOPIC", help="Meet no such posts."
    ),
    click.option("--minutes", type=click.IntRange(1, 9), help="To check each post."),
    _JSON,
)


@click.group()
def assign() -> None:
    """Give a task to a class, a group or single pupils, and look after it.

    TASK is the beginning of a task's id, as `assign list` shows it.
    """


def _wished(command: Callable[..., None]) -> Callable[..., None]:
    for option in reversed(_WISHES):
        command = option(command)
    return command


@assign.command()
@click.argument("module_id", metavar="MODULE")
@_wished
@click.pass_context
def module(ctx: click.Context, /, module_id: str, **wishes: Any) -> None:
    """Assign the lesson MODULE, such as M01, with its quiz."""
    _assign(ctx, Task("module", module_id.upper()), wishes)


@assign.command()
@click.argument("module_id", metavar="MODULE")
@_wished
@click.pass_context
def quiz(ctx: click.Context, /, module_id: str, **wishes: Any) -> None:
    """Assign the quiz of MODULE alone."""
    _assign(ctx, Task("quiz", module_id.upper()), wishes)


@assign.command()
@click.argument("posts", type=click.IntRange(1, 200))
@_wished
@click.pass_context
def practice(ctx: click.Context, /, posts: int, **wishes: Any) -> None:
    """Assign so many POSTS of practice."""
    _assign(ctx, Task("practice", posts=posts), wishes)


@assign.command()
@click.argument("posts", type=click.IntRange(1, 200))
@_wished
@click.pass_context
def review(ctx: click.Context, /, posts: int, **wishes: Any) -> None:
    """Assign so many POSTS of review, or all that are due."""
    _assign(ctx, Task("review", posts=posts), wishes)


@assign.command()
@click.argument("occasion", type=click.Choice(OCCASIONS))
@_wished
@click.pass_context
def test(ctx: click.Context, /, occasion: Occasion, **wishes: Any) -> None:
    """Assign a test before (pre), after (post) or later (delayed)."""
    _assign(ctx, Task("test", occasion=occasion), wishes)


@assign.command("list")
@_CLASS
@_JSON
@click.pass_context
def list_(ctx: click.Context, class_name: str, *, as_json: bool) -> None:
    """Say what a class has to do, and how far it is."""
    with opened(ctx) as dbs:
        found = find_class(dbs, class_name)
        tasks = services.assignments_of(dbs, found.id, now=_now())
    if as_json:
        print_json([task_facts(each) for each in tasks])
        return
    for each in tasks:
        click.echo(task_line(each))


@assign.command()
@_OF
@click.argument("until", type=_DAY)
@_CLASS
@click.pass_context
def extend(ctx: click.Context, name: str, until: datetime, class_name: str) -> None:
    """Give a class time for TASK until another last day."""
    with opened(ctx) as dbs:
        found = _found(dbs, name, class_name)
        services.change_assignment(dbs, found, now=_now(), due_at=_end_of(until))
    click.echo(tr("There is time until {day} now.", day=f"{until:%Y-%m-%d}"))


@assign.command()
@_OF
@_CLASS
@click.pass_context
def withdraw(ctx: click.Context, name: str, class_name: str) -> None:
    """Take TASK back. What was answered is kept."""
    with opened(ctx) as dbs:
        services.withdraw(dbs, _found(dbs, name, class_name), now=_now())
    click.echo(tr("The task is taken back. All answers are kept."))


@assign.command()
@_OF
@_CLASS
@click.pass_context
def release(ctx: click.Context, name: str, class_name: str) -> None:
    """Let pupils see how their answers to TASK were judged."""
    with opened(ctx) as dbs:
        services.release_answers(dbs, _found(dbs, name, class_name), now=_now())
    click.echo(tr("The pupils can see their answers now."))


def _assign(ctx: click.Context, task: Task, wishes: dict[str, Any]) -> None:
    now = _now()
    opens, due = wishes["opens"], wishes["due"]
    with opened(ctx) as dbs:
        made = services.assign(
            dbs,
            AssignWish(
                task=task,
                to=_recipients(dbs, wishes, now),
                opens_at=opens.astimezone() if opens else now,
                due_at=_end_of(due) if due else None,
                answers_show=wishes["answers"],
                topics_off=frozenset(wishes["topics_off"]),
                check_minutes=wishes["minutes"],
            ),
            now=now,
        )
        pupils = len(services.recipients(dbs, made.to))
    if wishes["as_json"]:
        print_json({"id": made.id, "pupils": pupils, "test": made.task.test_id})
    else:
        click.echo(assigned_line(made, pupils))


def _recipients(dbs: Databases, wishes: dict[str, Any], now: datetime) -> Recipients:
    found = find_class(dbs, wishes["class_name"])
    ids: dict[str, str] = {}
    if wishes["nicknames"]:
        pupils = pupils_of(dbs, found.id, now=now)
        ids = {pupil.nickname.casefold(): pupil.id for pupil in pupils}
    for name in wishes["nicknames"]:
        if name.strip().casefold() not in ids:
            raise NicknameUnknown(name)
    chosen = tuple(ids[name.strip().casefold()] for name in wishes["nicknames"])
    return Recipients(found.id, wishes["group"], chosen)


def _found(dbs: Databases, name: str, class_name: str) -> str:
    found = find_class(dbs, class_name)
    return services.find_assignment(dbs, name, class_ids=[found.id]).id


def _end_of(day: datetime) -> datetime:
    """Return the last minute of a day, here."""
    return datetime.combine(day.date(), time(23, 59)).astimezone()


def _now() -> datetime:
    return datetime.now().astimezone()
