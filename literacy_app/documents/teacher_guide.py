"""The teacher guide: all one needs to teach the module without other preparation."""

from __future__ import annotations

from literacy_app.documents.desk import (
    Desk,
    Things,
    box,
    bullets,
    heading,
    para,
    table,
)
from literacy_app.documents.frameworks import frameworks
from literacy_app.documents.runs import Runs
from literacy_app.documents.sheet import Sheet, sheet
from literacy_app.domain.module import Stretch
from literacy_app.words import tr_in


def guide(desk: Desk) -> Sheet:
    """Return objectives, the hour minute by minute, prompts and the repair talk."""
    lang, module = desk.lang, desk.module
    words, label = desk.words, desk.label
    things: Things = [
        para(words(module.summary)),
        heading(label(tr_in(lang, "Objectives"))),
        bullets([words(aim) for aim in module.outline.objectives]),
        heading(label(tr_in(lang, "Before the lesson"))),
        bullets([words(point) for point in module.guide.before]),
        heading(label(tr_in(lang, "The lesson, minute by minute"))),
        _hour(desk),
        heading(label(tr_in(lang, "Questions to the class"))),
        *_prompts(desk),
        heading(label(tr_in(lang, "Misconceptions"))),
        table(
            [label(tr_in(lang, "Somebody says")), label(tr_in(lang, "A kind reply"))],
            [
                [[para(words(each.says))], [para(words(each.reply))]]
                for each in module.guide.misconceptions
            ],
            [0.4, 0.6],
        ),
        heading(label(tr_in(lang, "When a pupil has passed such a post on"))),
        box([], [bullets([words(p) for p in module.guide.repair_talk])], "talk"),
        heading(label(tr_in(lang, "To end on"))),
        bullets([words(question) for question in module.reflection]),
        heading(label(tr_in(lang, "Frameworks"))),
        bullets(frameworks(desk)),
    ]
    return sheet(desk, "guide", things + _terms(desk))


def _hour(desk: Desk) -> dict[str, object]:
    lang, label = desk.lang, desk.label
    heads = [
        label(tr_in(lang, "Minutes")),
        label(tr_in(lang, "What the class does")),
        label(tr_in(lang, "What the teacher looks after")),
    ]
    rows, at = [], 0
    for stretch in desk.module.guide.hour_for(desk.band):
        until = at + stretch.minutes[desk.band]
        minutes: Runs = [{"t": f"{at}–{until}", "b": True}]
        form: Runs = label(f"{phase(stretch, desk)} · {form_of(stretch, desk)}")
        checks = desk.words(stretch.checks)
        looks = label(tr_in(lang, "Look for: "))
        cell = [para(desk.words(stretch.teacher))]
        if checks:
            cell.append(para([*looks, *checks], small=True))
        does = [para(form, small=True, quiet=True), para(desk.words(stretch.activity))]
        pages = _pages(stretch, desk)
        if pages:
            does.append(para(pages, small=True, quiet=True))
        rows.append([[para(minutes)], does, cell])
        at = until
    return table(heads, rows, [0.12, 0.46, 0.42])


def phase(stretch: Stretch, desk: Desk) -> str:
    return {
        "open": tr_in(desk.lang, "Opening"),
        "explore": tr_in(desk.lang, "Exploring"),
        "practise": tr_in(desk.lang, "Practising"),
        "reflect": tr_in(desk.lang, "Looking back"),
    }[stretch.phase]


def form_of(stretch: Stretch, desk: Desk) -> str:
    return {
        "whole": tr_in(desk.lang, "whole class"),
        "groups": tr_in(desk.lang, "in groups"),
        "pairs": tr_in(desk.lang, "in pairs"),
        "alone": tr_in(desk.lang, "alone"),
    }[stretch.form]


def _pages(stretch: Stretch, desk: Desk) -> Runs:
    titles = [
        page.title[desk.lang].plain
        for page in desk.module.pages_for(desk.band)
        if page.id in stretch.pages
    ]
    if not titles:
        return []
    said = tr_in(desk.lang, "Pages: {titles}", titles=" / ".join(titles))
    return desk.label(said)


def _prompts(desk: Desk) -> Things:
    lang, words = desk.lang, desk.words
    things: Things = []
    for prompt in desk.module.guide.prompts:
        likely = [words(answer) for answer in prompt.likely]
        lead = desk.label(tr_in(lang, "Likely answers"))
        then = [*desk.label(tr_in(lang, "Then: ")), *words(prompt.then)]
        body = [para(lead, small=True, quiet=True), bullets(likely), para(then)]
        things.append(box(words(prompt.ask), body, "idea"))
    return things


def _terms(desk: Desk) -> Things:
    rows = [
        [
            [para([{**run, "b": True} for run in desk.words(term.name)])],
            [para(desk.words(term.meaning))],
        ]
        for term in desk.module.terms
    ]
    if not rows:
        return []
    title = desk.label(tr_in(desk.lang, "Words of this module"))
    return [heading(title), table([], rows, [0.25, 0.75])]
