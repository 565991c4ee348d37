"""Modules as words for a terminal and as facts for a script."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from literacy_app.domain.lesson import steps_of
from literacy_app.domain.module import Module, Outline, Page
from literacy_app.domain.quiz_item import Item
from literacy_app.domain.sitting_plan import QuizFeedback
from literacy_app.domain.text import BANDS, Band
from literacy_app.words import Lang, tr


def outline_line(outline: Outline, band: Band | None, lang: Lang) -> str:
    title = outline.title.of(lang).plain
    if not outline.written:
        return tr("{id}  {title} (coming)", id=outline.id, title=title)
    return tr(
        "{id}  {title}, minutes: {minutes}",
        id=outline.id,
        title=title,
        minutes=_minutes(outline, band),
    )


def outline_facts(outline: Outline) -> dict[str, Any]:
    return {
        "id": outline.id,
        "number": outline.number,
        "title": {"en": outline.title.en.plain, "ja": outline.title.ja.plain},
        "minutes": dict(outline.minutes),
        "tactics": list(outline.tactics),
        "written": outline.written,
    }


def module_lines(module: Module, band: Band | None, lang: Lang) -> Iterator[str]:
    yield outline_line(module.outline, band, lang)
    yield module.summary.of(lang).plain
    yield ""
    yield tr("What is learnt:")
    for goal in module.outline.objectives:
        yield f"- {goal.of(lang).plain}"
    yield ""
    yield tr("Pages:")
    for page in _pages(module, band):
        yield tr(
            "{number}. {title} ({bands})",
            number=module.pages.index(page) + 1,
            title=page.title[lang].plain,
            bands=tr(", ").join(page.bands),
        )
    yield ""
    blueprint = module.blueprint
    yield tr(
        "Quiz: {posts} posts, {genuine} of them genuine, {unseen} at least with "
        "tactics of other modules; written questions: {items}",
        posts=blueprint.posts,
        genuine=blueprint.genuine,
        unseen=blueprint.unseen,
        items=sum(blueprint.items.values()),
    )
    yield tr("Written questions to draw from: {n}", n=len(_items(module, band)))


def module_facts(module: Module, band: Band | None) -> dict[str, Any]:
    blueprint = module.blueprint
    return {
        **outline_facts(module.outline),
        "summary": {"en": module.summary.en.plain, "ja": module.summary.ja.plain},
        "pages": [
            {
                "id": page.id,
                "bands": list(page.bands),
                "title": {lang: words.plain for lang, words in page.title.items()},
            }
            for page in _pages(module, band)
        ],
        "to_do": {
            each: sum(len(page.blocks) for page in steps_of(module, each))
            for each in ((band,) if band else BANDS)
        },
        "quiz": {
            "posts": blueprint.posts,
            "genuine": blueprint.genuine,
            "unseen": blueprint.unseen,
            "types": list(blueprint.types),
            "like": dict(blueprint.like),
            "items": dict(blueprint.items),
            "check_minutes": blueprint.check_minutes,
        },
        "items": [
            {"id": item.id, "kind": item.kind, "bands": list(item.bands)}
            for item in _items(module, band)
        ],
        "terms": [term.id for term in module.terms],
    }


def feedback_line(when: QuizFeedback, module_id: str | None) -> str:
    if when == "at_once":
        if module_id is None:
            return tr("Quizzes are now explained after each answer.")
        return tr(
            "The quiz of {module} is now explained after each answer.", module=module_id
        )
    if module_id is None:
        return tr("Quizzes are now explained when they are over.")
    return tr(
        "The quiz of {module} is now explained when it is over.", module=module_id
    )


def _minutes(outline: Outline, band: Band | None) -> str:
    taught = outline.minutes
    if band:
        return str(taught.get(band, tr("not taught in this band")))
    return tr(", ").join(f"{each} {taught[each]}" for each in BANDS if each in taught)


def _pages(module: Module, band: Band | None) -> tuple[Page, ...]:
    return module.pages_for(band) if band else module.pages


def _items(module: Module, band: Band | None) -> list[Item]:
    return [item for item in module.items if band is None or band in item.bands]
