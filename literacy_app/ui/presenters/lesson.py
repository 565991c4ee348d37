"""Drives a lesson: where it was left, page by page, what was done with its blocks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.domain.lesson import Lesson
from literacy_app.domain.module import Page
from literacy_app.domain.people import Learner
from literacy_app.services.databases import Databases
from literacy_app.services.learn import keep_activity, mark_read, open_lesson, turn_to
from literacy_app.ui.presenters.runs import Runs

# Own words, in memory only: by learner, module, page and block.
Notes = dict[tuple[str, str, str, str], str]


class LessonPresenter:
    """Keeps page, answers and own words; a fresh view can be attached any time.

    notes:    outlives the presenter, never the app.
    on_quiz, on_print: called with the module's id.
    """

    def __init__(  # noqa: PLR0913 - one plain fact or way out each, mostly by name
        self,
        work: Runs,
        learner: Learner,
        module_id: str,
        notes: Notes | None = None,
        *,
        clock: Callable[[], datetime],
        on_quiz: Callable[[str], None],
        on_print: Callable[[str], None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._work = work
        self._learner_id = learner.id
        self._module_id = module_id
        self._notes: Notes = {} if notes is None else notes
        self._clock = clock
        self._on_quiz = on_quiz
        self._on_print = on_print
        self._on_trouble = on_trouble
        self._view: Any = None
        self._lesson: Lesson | None = None
        self._page_id = ""
        self._read: set[str] = set()
        self._done: set[str] = set()
        self._responses: dict[str, Any] = {}

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the page that is open."""
        self._view = view
        view.next_wanted.connect(self.go_on)
        view.back_wanted.connect(self.go_back)
        view.page_wanted.connect(self.turn)
        view.print_wanted.connect(lambda: self._on_print(self._module_id))
        view.worked.connect(self.worked)
        view.noted.connect(self.noted)
        if self._lesson is not None:
            self._show()
            return
        view.show_loading()
        learner, module = self._learner_id, self._module_id
        self._work.run(
            lambda dbs: open_lesson(dbs, learner, module),
            then=self._opened,
            troubled=self._on_trouble,
        )

    def go_on(self) -> None:
        """Keep this page as read and open the next; after the last comes the quiz."""
        if self._lesson is None:
            return
        here, pages = self._here(), self._pages()
        self._keep_read()
        if here + 1 < len(pages):
            self.turn(pages[here + 1].id)
        else:
            self._on_quiz(self._module_id)

    def go_back(self) -> None:
        """Open the page before; on the first one nothing happens."""
        if self._lesson is not None and self._here():
            self.turn(self._pages()[self._here() - 1].id)

    def turn(self, page_id: str) -> None:
        """Open a page and remember it."""
        self._page_id = page_id
        self._keep(turn_to)
        self._show()

    def worked(self, block_id: str, response: Any, done: bool) -> None:  # noqa: FBT001 - as the signal gives it
        """Remember what was done with a block; what is done is kept for good."""
        key = f"{self._page_id}/{block_id}"
        self._responses[key] = response
        if not done:
            return
        self._done.add(key)
        learner, module, page = self._learner_id, self._module_id, self._page_id
        now = self._clock()
        self._run(
            lambda dbs: keep_activity(
                dbs, learner, module, page, block_id, response, now=now
            )
        )

    def noted(self, block_id: str, words: str) -> None:
        """Remember own words while the app runs; they never reach the disk."""
        self._notes[self._learner_id, self._module_id, self._page_id, block_id] = words

    def _opened(self, lesson: Lesson) -> None:
        self._lesson = lesson
        self._read = set(lesson.place.read)
        self._done = set(lesson.place.done)
        self._responses = dict(lesson.place.responses)
        ids = [page.id for page in lesson.pages]
        self._page_id = lesson.place.page_id
        if self._page_id not in ids:
            self._page_id = ids[0]
            self._keep(turn_to)
        self._show()

    def _show(self) -> None:
        if self._lesson is None:
            return
        prefix = f"{self._page_id}/"
        kept = {
            key.removeprefix(prefix): (response, key in self._done)
            for key, response in self._all_responses().items()
            if key.startswith(prefix)
        }
        mine = self._learner_id, self._module_id, self._page_id
        notes = {key[3]: words for key, words in self._notes.items() if key[:3] == mine}
        self._view.show_page(
            self._lesson,
            self._page_id,
            read=frozenset(self._read),
            kept=kept,
            notes=notes,
        )

    def _all_responses(self) -> dict[str, Any]:
        return dict.fromkeys(self._done) | self._responses

    def _keep_read(self) -> None:
        if self._page_id not in self._read:
            self._read.add(self._page_id)
            self._keep(mark_read)

    def _keep(self, job: Callable[..., None]) -> None:
        learner, module, page = self._learner_id, self._module_id, self._page_id
        now = self._clock()
        self._run(lambda dbs: job(dbs, learner, module, page, now=now))

    def _run(self, job: Callable[[Databases], None]) -> None:
        self._work.run(job, then=lambda _: None, troubled=self._on_trouble)

    def _pages(self) -> tuple[Page, ...]:
        return self._lesson.pages if self._lesson is not None else ()

    def _here(self) -> int:
        return [page.id for page in self._pages()].index(self._page_id)
