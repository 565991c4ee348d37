"""Drives the page of one post: who in the class decided and marked what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from literacy_app.domain.errors import Trouble
from literacy_app.services.post_page import PostPage, post_page
from literacy_app.ui.presenters.runs import Runs
from literacy_app.ui.presenters.watching import Watching


class PostMarksPresenter:
    """about: "class_id/post_id"."""

    def __init__(
        self,
        work: Runs,
        about: str,
        *,
        clock: Callable[[], datetime],
        go: Callable[..., None],
        on_trouble: Callable[[Trouble], None],
    ) -> None:
        self._class_id, _, self._post_id = about.partition("/")
        self._clock = clock
        self._go = go
        self._watching = Watching[PostPage](
            work, answered=self._answered, troubled=on_trouble
        )
        self._shown: PostPage | None = None
        self._view: Any = None

    def attach(self, view: Any) -> None:
        """Connect a fresh view and show the post."""
        self._view = view
        view.back_wanted.connect(lambda: self._go("class"))
        view.looked.connect(self._watching.look_again)
        if self._shown is not None:
            self._show(self._shown)
        else:
            self._ask()

    def _ask(self) -> None:
        class_id, post_id, now = self._class_id, self._post_id, self._clock
        self._watching.ask(lambda dbs: post_page(dbs, class_id, post_id, now=now()))

    def _answered(self, shown: PostPage) -> None:
        self._shown = shown
        self._show(shown)

    def _show(self, shown: PostPage) -> None:
        self._view.show_post(shown.post, shown.judged, shown.taxonomy)
