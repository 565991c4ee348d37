"""`mikiwame test`: set a test for a group, open and close it, see the growth."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime

import click

from literacy_app import words
from literacy_app.cli.errand import Errand, print_json
from literacy_app.cli.growth_words import growth_facts
from literacy_app.cli.staff_door import opened
from literacy_app.cli.test_words import (
    SHORT_ID,
    count_of_tests,
    feedback_words,
    prospect_facts,
    prospect_lines,
    test_facts,
    test_line,
)
from literacy_app.domain.forms import FormPlan
from literacy_app.domain.growth_words import growth_lines
from literacy_app.domain.testing import OCCASIONS, GroupTest, Occasion
from literacy_app.domain.text import BANDS, Band
from literacy_app.services import group_tests
from literacy_app.services.bank import open_bank
from literacy_app.services.databases import Databases
from literacy_app.services.growth import look_at_growth
from literacy_app.services.setting_tests import (
    LENGTHS,
    feedback_for,
    group_of,
    prospect,
    prospect_for,
    set_test,
)
from literacy_app.words import tr, trn

_JSON = click.option("--json", "as_json", is_flag=True, help="Print for a script.")
_YES = click.option("--yes", is_flag=True, help="Do not ask first.")
_POSTS = click.option(
    "--posts",
    type=click.Choice([str(n) for n in LENGTHS]),
    default=str(LENGTHS[0]),
    show_default=True,
    help="Posts in each form.",
)
_TEST = click.argument("name", metavar="TEST")
_OCCASION = click.argument("occasion", type=click.Choice(OCCASIONS))


@click.group()
def test() -> None:
    """Set a test for a group, taken before and after, and see what it shows.

    TEST may be the beginning of a test's id.
    """


@test.command()
@_POSTS
@click.option("--pupils", type=click.IntRange(2), default=30, show_default=True)
@click.option("--band", type=click.Choice(BANDS), default="LS", show_default=True)
@_JSON
@click.pass_obj
def plan(errand: Errand, *, posts: str, pupils: int, band: Band, as_json: bool) -> None:
    """Say what a test made of the installed posts could show."""
    with closing(open_bank(errand.data)) as bank:
        cards = bank.cards()
    wanted = FormPlan(per_side=int(posts) // 2, band=band)
    found = prospect(cards, wanted, pupils=pupils)
    if as_json:
        print_json(prospect_facts(found))
    else:
        _say(prospect_lines(found))


@test.command("set")
@_POSTS
@click.option("--held", is_flag=True, help="Keep answers closed until released.")
@click.option(
    "--learner",
    "nicknames",
    multiple=True,
    metavar="NICKNAME",
    help="Somebody who takes part; everyone when left out.",
)
@_YES
@click.pass_context
def set_(
    ctx: click.Context, *, posts: str, held: bool, nicknames: tuple[str, ...], yes: bool
) -> None:
    """Set a test: two or three equally hard forms, a random half begins with each."""
    seed = secrets.randbits(32)
    with opened(ctx) as dbs:
        group = group_of(dbs, nicknames)
        found = prospect_for(dbs, group, posts=int(posts), seed=seed, now=_now())
        _say(prospect_lines(found))
        click.echo(feedback_words(feedback_for(found, held=held)))
        asked = trn(
            "Set this test for {n} pupil?", "Set this test for {n} pupils?", len(group)
        )
        _agreed(ctx, asked, yes=yes)
        made = set_test(dbs, found, group, held=held, seed=seed, now=_now())
    click.echo(
        tr(
            "The test is set. To let the group take it, write: "
            "mikiwame test open {test} pre",
            test=made.id[:SHORT_ID],
        )
    )
    click.echo(tr("Until then practice leaves its posts out."))


@test.command("open")
@_TEST
@_OCCASION
@click.pass_context
def open_(ctx: click.Context, name: str, occasion: Occasion) -> None:
    """Let the group take TEST before (pre), after (post) or later (delayed)."""
    with opened(ctx) as dbs:
        group_tests.open_test(
            dbs, group_tests.find_test(dbs, name), occasion, now=_now()
        )
    click.echo(tr("The test is open for {occasion}.", occasion=occasion))


@test.command()
@_TEST
@click.pass_context
def close(ctx: click.Context, name: str) -> None:
    """Let nobody take TEST any more; all answers are kept."""
    with opened(ctx) as dbs:
        group_tests.close_test(dbs, group_tests.find_test(dbs, name), now=_now())
    click.echo(tr("The test is closed. All answers are kept."))


@test.command()
@_TEST
@_OCCASION
@_YES
@click.pass_context
def release(ctx: click.Context, name: str, occasion: Occasion, *, yes: bool) -> None:
    """Let the group see its answers of one occasion of TEST."""
    with opened(ctx) as dbs:
        found = group_tests.find_test(dbs, name)
        if group_tests.spoils_later_forms(dbs, found, occasion):
            question = tr(
                "These answers give away posts of a test still to come; they would "
                "not count there. Release them now?"
            )
            _agreed(ctx, question, yes=yes)
        group_tests.release_test(dbs, found, occasion, now=_now())
    click.echo(tr("The group can see its answers of {occasion}.", occasion=occasion))


@test.command("list")
@_JSON
@click.pass_context
def list_(ctx: click.Context, *, as_json: bool) -> None:
    """Say which tests have been set and how many have taken them."""
    with opened(ctx) as dbs:
        found = [(each, _taken(dbs, each)) for each in dbs.records.group_tests()]
    if as_json:
        print_json([test_facts(*each) for each in found])
        return
    _say(test_line(*each) for each in found)
    click.echo(count_of_tests(len(found)), err=True)


@test.command()
@_TEST
@click.option(
    "--until", type=click.Choice(OCCASIONS[1:]), default="post", show_default=True
)
@_JSON
@click.pass_context
def growth(ctx: click.Context, name: str, *, until: Occasion, as_json: bool) -> None:
    """Say what the group has gained between the first and a later test."""
    with opened(ctx) as dbs:
        found = look_at_growth(dbs, group_tests.find_test(dbs, name), until, now=_now())
    if as_json:
        print_json(growth_facts(found))
    else:
        _say(growth_lines(found, words.spoken()))


def _taken(dbs: Databases, each: GroupTest) -> dict[Occasion, int]:
    occasions = OCCASIONS[: len(each.forms)]
    return {
        occasion: group_tests.taken_by(dbs, each, occasion) for occasion in occasions
    }


def _agreed(ctx: click.Context, question: str, *, yes: bool) -> None:
    """Go on only if the person at the keyboard agrees."""
    if not yes and not click.confirm(question, err=True):
        click.echo(tr("Nothing has been changed."), err=True)
        ctx.exit(1)


def _say(lines: Iterator[str]) -> None:
    for line in lines:
        click.echo(line)


def _now() -> datetime:
    return datetime.now().astimezone()
