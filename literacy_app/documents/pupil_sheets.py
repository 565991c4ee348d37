"""What pupils and families are given: handout, worksheet, answers, family sheet."""

from __future__ import annotations

from literacy_app.documents.activity_on_paper import side_by_side
from literacy_app.documents.desk import (
    Desk,
    Things,
    bullets,
    heading,
    lines,
    new_page,
    para,
    task,
)
from literacy_app.documents.lesson_on_paper import Found, LessonOnPaper
from literacy_app.documents.post_card import (
    card,
    check_cards,
    scale,
    solution,
    verdict,
)
from literacy_app.documents.question_on_paper import answer, question
from literacy_app.documents.runs import Runs
from literacy_app.documents.sheet import Sheet, sheet
from literacy_app.domain.blocks import Block, Callout, ShownPost, Twins
from literacy_app.domain.post import Post
from literacy_app.domain.quiz_item import Item
from literacy_app.words import tr_in


def handout(desk: Desk) -> Sheet:
    """Return the lesson's pages to read, with what was found out on the last page."""
    writer = LessonOnPaper(desk)
    things = _lesson(desk, writer)
    things += _reflection(desk)
    found = _found(writer.found)
    if found:
        said = tr_in(desk.lang, "What we found (hand this page out afterwards)")
        things += [new_page(), heading(desk.label(said)), *found]
    return sheet(desk, "handout", things, fields=_fields(desk))


def worksheet(desk: Desk) -> Sheet:
    """Return posts to judge, questions, and check cards to cut out."""
    lang = desk.lang
    how = tr_in(
        lang,
        "Read each post as you would at home. Tick how you see it. "
        "“Cannot tell yet” is a good answer. Then write what you would check.",
    )
    things: Things = [para(desk.label(how))]
    why = desk.label(tr_in(lang, "I think so because … / I would check …"))
    posts = posts_on_paper(desk)
    for place, post in enumerate(posts, start=1):
        body: Things = [card(post, desk), scale(desk), para(why, small=True), lines(2)]
        things.append({**task(place, body), "whole": True})
    asked = questions_on_paper(desk)
    if asked:
        things.append(heading(desk.label(tr_in(lang, "Questions"))))
    for place, item in enumerate(asked, start=len(posts) + 1):
        things.append({**task(place, question(item, desk)), "whole": True})
    things += [*_reflection(desk), new_page()]
    things.append(heading(desk.label(tr_in(lang, "Check cards"))))
    cut = tr_in(
        lang, "Cut them out. Give a group the card it asks for. It pays the minutes."
    )
    things.append(para(desk.label(cut)))
    for place, post in enumerate(posts, start=1):
        things.append(task(place, [check_cards(post, desk)]))
    return sheet(desk, "worksheet", things, fields=_fields(desk))


def answers(desk: Desk) -> Sheet:
    """Return the worksheet's answers, then those of the handout."""
    things: Things = [heading(desk.label(tr_in(desk.lang, "Worksheet: the posts")))]
    posts = posts_on_paper(desk)
    for place, post in enumerate(posts, start=1):
        head: Runs = [
            {"t": f"@{post.profile.handle}  "},
            {"t": verdict(post, desk), "b": True},
        ]
        marked = {"is": "quote", "words": desk.words(post.text, marked=True)}
        things.append(task(place, [para(head), marked, *solution(post, desk)]))
    asked = questions_on_paper(desk)
    if asked:
        said = tr_in(desk.lang, "Worksheet: the questions")
        things.append(heading(desk.label(said)))
    for place, item in enumerate(asked, start=len(posts) + 1):
        body = [para(desk.words(item.prompt)), *answer(item, desk)]
        things.append(task(place, body))
    writer = LessonOnPaper(desk)
    _lesson(desk, writer)
    found = _found(writer.found)
    if found:
        things += [heading(desk.label(tr_in(desk.lang, "Handout"))), *found]
    return sheet(desk, "answers", things)


def family(desk: Desk) -> Sheet:
    """Return the sheet to take home."""
    writer = LessonOnPaper(desk, level=2)
    things = writer.write(desk.module.family[desk.lang])
    found = _found(writer.found)
    if found:
        said = desk.label(tr_in(desk.lang, "What we found"))
        things += [heading(said), *found]
    return sheet(desk, "family", things)


def posts_on_paper(desk: Desk) -> list[Post]:
    """Return the posts the lesson shows, then fresh ones; each once."""
    shown: dict[str, Post] = {}
    for page in desk.module.pages_for(desk.band):
        for post in posts_in(page.blocks_for(desk.lang, desk.band), desk):
            shown.setdefault(post.id, post)
    for post in desk.fresh:
        shown.setdefault(post.id, post)
    return list(shown.values())


def posts_in(blocks: tuple[Block, ...], desk: Desk) -> list[Post]:
    found: list[Post] = []
    for block in blocks:
        match block:
            case ShownPost(post=name):
                found.append(desk.shelf.post_named(name))
            case Twins(pair=pair):
                found += side_by_side(desk.shelf.twins_of_pair(pair))
            case Callout(body=body):
                found += posts_in(body, desk)
            case _:
                pass
    return found


def questions_on_paper(desk: Desk) -> list[Item]:
    """Return as many questions of each kind as the quiz would ask, for this band."""
    left = dict(desk.module.blueprint.items)
    chosen = []
    for item in desk.module.items:
        if desk.band in item.bands and left.get(item.kind, 0) > 0:
            left[item.kind] -= 1
            chosen.append(item)
    return chosen


def _lesson(desk: Desk, writer: LessonOnPaper) -> Things:
    things: Things = []
    for page in desk.module.pages_for(desk.band):
        things.append(heading(desk.words(page.title[desk.lang])))
        things += writer.write(page.blocks[desk.lang])
    return things


def _reflection(desk: Desk) -> Things:
    asked = [desk.words(question) for question in desk.module.reflection]
    if not asked:
        return []
    said = tr_in(desk.lang, "Looking back")
    return [heading(desk.label(said)), bullets(asked), lines(3)]


def _found(found: list[Found]) -> Things:
    return [task(each.number, each.body) for each in found if each.body]


def _fields(desk: Desk) -> Runs:
    lang = desk.lang
    labels = (tr_in(lang, "Class"), tr_in(lang, "Nickname"), tr_in(lang, "Date"))
    return [{"t": "".join(run["t"] for run in desk.label(words))} for words in labels]
