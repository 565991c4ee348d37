"""The letter to a pupil's family: warm, plain, and with counts only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from literacy_app.domain.class_words import Names
from literacy_app.domain.figures import day_of, day_shown
from literacy_app.domain.progress_facts import Tally
from literacy_app.domain.pupil_parts import PupilRecord
from literacy_app.domain.report import Report, Section
from literacy_app.domain.text import Band
from literacy_app.words import Lang, tr_in, trn_in

Line = tuple[Literal["left", "right"], str]
# From so many posts of one kind on, counts say something to a family.
_ENOUGH: Final = 4


def family_letter(about: PupilRecord, names: Names, lang: Lang) -> Report:
    """Write to the family of one pupil."""
    name = about.pupil.nickname
    return Report(
        kind="letter",
        lang=lang,
        title=tr_in(lang, "What {name} has been practising", name=name),
        about=about.class_name,
        period="",
        made_on=day_of(about.at),
        facts=(),
        sections=tuple(_sections(about, names, lang)),
        simulated=about.simulated,
        before=tuple(_before(about, lang)),
        after=_after(about, lang),
    )


def _before(about: PupilRecord, lang: Lang) -> Iterator[Line]:
    yield "right", day_shown(day_of(about.at), lang)
    yield "left", tr_in(lang, "To the family of {name}", name=about.pupil.nickname)
    if about.school:
        yield "right", about.school
    for sender in about.senders:
        yield (
            "right",
            tr_in(
                lang, "{sender}, class {group}", group=about.class_name, sender=sender
            ),
        )


def _after(about: PupilRecord, lang: Lang) -> tuple[Line, ...]:
    del about
    return (("right", tr_in(lang, "With kind regards")),)


def _sections(about: PupilRecord, names: Names, lang: Lang) -> Iterator[Section]:
    greeting = tr_in(
        lang,
        "Thank you for supporting our school. In class we practise telling posts "
        "that try to mislead from posts that can be trusted, with invented examples "
        "and without the internet.",
    )
    yield Section("", lines=(greeting,))
    done = tuple(_practised(about, names, lang))
    yield Section(tr_in(lang, "What was practised"), points=done)
    both = tr_in(
        lang,
        "Doubting everything is no solution. Recognising what can be trusted is worth "
        "just as much as seeing through a trick, so we always look at both.",
    )
    counts = tuple(_both_sides(about, lang))
    yield Section(tr_in(lang, "Both sides count"), lines=(both,), points=counts)
    helps = (*_at_home(lang), *_for_band(about.band, lang))
    yield Section(tr_in(lang, "What helps at home"), points=helps, tone="idea")
    ask = tr_in(
        lang,
        "There are no marks for this, and nobody is compared with others. If you have "
        "a question, please ask us at any time.",
    )
    yield Section("", lines=(ask,))


def _practised(about: PupilRecord, names: Names, lang: Lang) -> Iterator[str]:
    posts = len(about.answers)
    if not posts:
        yield tr_in(lang, "The first posts are still to come.")
        return
    yield trn_in(
        lang,
        "Read {n} post closely and decided about it",
        "Read {n} posts closely and decided about each of them",
        posts,
    )
    checked = sum(bool(each.answer.opened) for each in about.answers)
    if checked:
        yield trn_in(
            lang,
            "Looked up more about {n} of them before deciding",
            "Looked up more about {n} of them before deciding",
            checked,
        )
    for each in about.modules:
        if each.state == "done":
            title = names.module(each.outline.id)
            yield tr_in(lang, "Finished the lesson “{title}”", title=title)
    for each in about.modules:
        if each.state == "begun":
            title = names.module(each.outline.id)
            yield tr_in(lang, "Is working on the lesson “{title}”", title=title)


def _both_sides(about: PupilRecord, lang: Lang) -> Iterator[str]:
    caught, trusted = about.progress.caught, about.progress.trusted
    if min(caught.of, trusted.of) < _ENOUGH:
        yield tr_in(lang, "It is too early to count: we are still getting to know it.")
        return
    yield _counted(caught, lang, manipulated=True)
    yield _counted(trusted, lang, manipulated=False)


def _counted(tally: Tally, lang: Lang, *, manipulated: bool) -> str:
    facts = {"right": tally.right, "of": tally.of}
    if manipulated:
        return tr_in(
            lang,
            "Of the last {of} posts that try to mislead, seen through: {right}",
            **facts,
        )
    return tr_in(
        lang,
        "Of the last {of} posts that can be trusted, recognised as such: {right}",
        **facts,
    )


def _at_home(lang: Lang) -> tuple[str, ...]:
    return (
        tr_in(
            lang,
            "Now and then, look at a post together and ask: Who says this? "
            "How do they know? What do others say?",
        ),
        tr_in(
            lang,
            "Be glad together about what is true and good, too: “You checked it, "
            "and it can be trusted.”",
        ),
        tr_in(
            lang,
            "Everybody falls for something now and then. When it happens, do not "
            "scold: find out together what the trick was.",
        ),
    )


def _for_band(band: Band, lang: Lang) -> tuple[str, ...]:
    return {
        "E56": (
            tr_in(
                lang,
                "Agree on a family rule: when a post frightens, excites or hurries us, "
                "we show it to somebody before we pass it on.",
            ),
        ),
        "LS": (
            tr_in(
                lang,
                "Ask to be shown how to check an account or a picture: "
                "explaining it to you is good practice.",
            ),
        ),
        "US": (
            tr_in(
                lang,
                "Talk about the news as equals, and tell each other what would change "
                "your mind.",
            ),
        ),
    }[band]
