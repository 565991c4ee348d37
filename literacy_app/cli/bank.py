"""`mikiwame bank`: what posts there are, where words stand, one post in full."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from pathlib import Path

import click

from literacy_app.cli.bank_words import info_lines, post_facts, post_lines
from literacy_app.cli.errand import Errand, print_json
from literacy_app.cli.folders import writable
from literacy_app.domain.errors import PostUnknown
from literacy_app.domain.post import Post
from literacy_app.services.bank import (
    Bank,
    bank_info,
    find_posts,
    open_bank,
    search_bank,
)
from literacy_app.words import LANGS, Lang, spoken, tr, trn

_JSON = click.option("--json", "as_json", is_flag=True, help="Print for a script.")
_LANG = click.option(
    "--lang", type=click.Choice(LANGS), help="The language of the posts."
)


@click.group()
def bank() -> None:
    """Look at the posts that are installed."""


@bank.command()
@_JSON
@click.pass_obj
def info(errand: Errand, *, as_json: bool) -> None:
    """Say what the bank holds."""
    with _opened(errand) as posts:
        found = bank_info(posts)
    if as_json:
        print_json(asdict(found))
    else:
        click.echo("\n".join(info_lines(found, spoken())))


@bank.command()
@click.argument("text")
@_LANG
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@_JSON
@click.pass_obj
def search(
    errand: Errand, text: str, *, lang: Lang | None, limit: int, as_json: bool
) -> None:
    """Find TEXT in the words of the posts, in both languages or in one."""
    with _opened(errand) as posts:
        hits = search_bank(posts, text, lang, limit=limit)
    if as_json:
        print_json([asdict(hit) for hit in hits])
        return
    for hit in hits:
        click.echo(f"{hit.post_id}  {hit.lang}  {hit.field}: {hit.snippet}")
    click.echo(trn("{n} place found.", "{n} places found.", len(hits)), err=True)


@bank.command()
@click.argument("post")
@_LANG
@click.option(
    "--png",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for pictures of the post and its feedback.",
)
@_JSON
@click.pass_context
def show(
    ctx: click.Context,
    post: str,
    *,
    lang: Lang | None,
    png: Path | None,
    as_json: bool,
) -> None:
    """Show POST in full: its id, its authoring id, or the beginning of either."""
    errand = ctx.ensure_object(Errand)
    with _opened(errand) as posts:
        found = _the_one(posts, post)
        taxonomy = posts.taxonomy()
    if found is None:
        ctx.exit(1)
    if png:
        spoken_there = replace(errand, lang=lang or errand.lang)
        ctx.exit(errand.doors.draw_post(spoken_there, found.id, writable(png)))
    if as_json:
        print_json(post_facts(found))
    else:
        click.echo("\n".join(post_lines(found, taxonomy, lang or spoken())))


@contextmanager
def _opened(errand: Errand) -> Iterator[Bank]:
    with closing(open_bank(errand.data)) as posts:
        yield posts


def _the_one(posts: Bank, name: str) -> Post | None:
    """Return the post meant; name the choices where there are several."""
    found = find_posts(posts, name)
    if not found:
        raise PostUnknown(name)
    if len(found) == 1:
        return found[0]
    click.echo(
        tr(
            "{name} can mean {n} posts. Nothing is shown yet. "
            "Write one of these in full: {posts}",
            name=name,
            n=len(found),
            posts=tr(", ").join(each.authoring_id for each in found[:20]),
        ),
        err=True,
    )
    return None
