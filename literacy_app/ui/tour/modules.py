"""The tour's way through the modules."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from literacy_app.domain.module import Outline
from literacy_app.ui.tour.album import Album
from literacy_app.ui.tour.lesson import LessonWalk
from literacy_app.ui.tour.quiz import QuizWalk
from literacy_app.ui.tour.visitor import Lost, Visitor
from literacy_app.ui.views.feedback import FeedbackPage
from literacy_app.ui.views.module_card import ModuleCard
from literacy_app.ui.views.path_card import PathCard
from literacy_app.ui.views.quiz_result import QuizResultView
from literacy_app.ui.widgets.answer_row import AnswerRow
from literacy_app.words import spoken, tr


def go_through(visitor: Visitor, album: Album, modules: tuple[Outline, ...]) -> None:
    """Read every module to the end, take its quiz, and look at its result."""
    see_modules(visitor, album, "modules")
    for outline in modules:
        name = outline.id
        _open(visitor, outline, tr("Begin"))
        LessonWalk(visitor, album, name).go()
        QuizWalk(visitor, album, name).go()
        see_result(visitor, album, name)
        visitor.clicks(tr("Back to the modules"))
        visitor.finds(ModuleCard)
    see_modules(visitor, album, "modules-done")
    visitor.clicks(tr("Home"))
    visitor.finds(PathCard)
    album.keep("home-done", "The home page with every module read")


def see_a_module(visitor: Visitor, album: Album, modules: tuple[Outline, ...]) -> None:
    """See the list, a page of a lesson, a question of a quiz and the result."""
    if not modules:
        return
    see_modules(visitor, album, "modules")
    outline = modules[0]
    _open(visitor, outline, tr("Begin"))
    LessonWalk(visitor, album, outline.id).go(most=1)
    visitor.clicks(tr("Modules"))
    _open(visitor, outline, tr("Quiz"))
    QuizWalk(visitor, album, outline.id).go()
    see_result(visitor, album, outline.id)
    visitor.clicks(tr("Home"))


def see_modules(visitor: Visitor, album: Album, name: str) -> None:
    visitor.clicks(tr("Modules"))
    visitor.finds(ModuleCard)
    album.keep(name, "All modules, and how far each is")


def see_result(visitor: Visitor, album: Album, name: str) -> None:
    """Look at the result of a quiz, and at one of its posts once more."""
    if not visitor.sees(QuizResultView):
        raise Lost(f"the result of {name}")
    visitor.finds(QAbstractButton, tr("Back to the modules"))
    album.keep(f"{name}-result", f"{name}: the result of the quiz")
    rows = visitor.sees(AnswerRow)
    if rows:
        visitor.scrolls_to(rows[0])
        visitor.clicks_on(rows[0])
        visitor.finds(FeedbackPage)
        album.keep(f"{name}-result-post", f"{name}: a post of the quiz once more")
        visitor.clicks(tr("Back to the list"))
        visitor.finds(QAbstractButton, tr("Back to the modules"))


def _open(visitor: Visitor, outline: Outline, does: str) -> None:
    title = outline.title.of(spoken()).plain
    named = tr("{button}: {module}", button=does, module=title)
    visitor.finds(ModuleCard)
    button = visitor.finds(QAbstractButton, named)
    visitor.scrolls_to(button)
    visitor.clicks_on(button)
