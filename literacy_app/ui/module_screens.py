"""The pages of the modules: the list, the lesson, the quiz and its result."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from literacy_app.domain.people import Learner
from literacy_app.services.bank import picture_path
from literacy_app.ui.line import Line
from literacy_app.ui.presenters.lesson import LessonPresenter
from literacy_app.ui.presenters.modules import ModulesPresenter
from literacy_app.ui.presenters.quiz import QuizPresenter
from literacy_app.ui.presenters.quiz_result import QuizResultPresenter
from literacy_app.ui.routes import Host, Presenter, Route
from literacy_app.ui.views.lesson import LessonView
from literacy_app.ui.views.modules import ModulesView
from literacy_app.ui.views.quiz import QuizView
from literacy_app.ui.views.quiz_result import QuizResultView
from literacy_app.words import spoken


def make_presenter(
    route: Route, about: str, line: Line, learner: Learner, host: Host
) -> Presenter:
    """Return a fresh presenter. about: the module's id; the sitting's for a result."""
    if route == "lesson":
        return LessonPresenter(
            line,
            learner,
            about,
            notes=host.notes,
            clock=host.clock,
            on_quiz=lambda module_id: host.go("quiz", module_id),
            on_print=host.print_sheets,
            on_trouble=host.troubled,
        )
    if route == "quiz":
        return QuizPresenter(
            line,
            learner,
            about,
            clock=host.clock,
            on_over=lambda sitting_id: _look_back(sitting_id, host),
            seed=host.seed,
        )
    if route == "quiz_result":
        return QuizResultPresenter(
            line,
            about,
            clock=host.clock,
            on_again=lambda module_id: host.go("quiz", module_id),
            on_trouble=host.troubled,
        )
    return ModulesPresenter(
        line,
        learner,
        clock=host.clock,
        on_lesson=lambda module_id: host.go("lesson", module_id),
        on_quiz=lambda module_id: host.go("quiz", module_id),
        on_trouble=host.troubled,
    )


def make_view(route: Route, learner: Learner) -> QWidget:
    """Return a fresh view."""
    if route == "lesson":
        return LessonView(learner, spoken(), picture_path)
    if route == "quiz":
        return QuizView(learner, spoken(), picture_path)
    if route == "quiz_result":
        return QuizResultView(learner, spoken(), picture_path)
    return ModulesView(learner)


def _look_back(sitting_id: str, host: Host) -> None:
    """Show the result of a quiz, or the modules where it was left for now."""
    if sitting_id:
        host.go("quiz_result", sitting_id)
    else:
        host.go("modules")
