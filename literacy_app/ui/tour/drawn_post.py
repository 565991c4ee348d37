"""Draws one post and its feedback, as `mikiwame bank show POST --png DIR` asks."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import click
from PySide6.QtWidgets import QApplication, QWidget

from literacy_app import words
from literacy_app.domain.difficulty import from_rating
from literacy_app.domain.draft import Draft
from literacy_app.domain.feedback import feedback
from literacy_app.domain.judging import judge
from literacy_app.domain.people import Learner, Preferences, ThemeName
from literacy_app.domain.post import Post
from literacy_app.services.bank import find_post, open_bank, picture_path
from literacy_app.ui.app import make_app
from literacy_app.ui.theme import apply_theme
from literacy_app.ui.tour.quiet import hush_missing_screen
from literacy_app.ui.views.practice import PracticeView
from literacy_app.words import Lang

_SIZE: Final = (1366, 768)
_ROUNDS: Final = 20
_PROBABLY: Final = {"manipulated": 5, "genuine": 2}


def draw_post(
    data: Path, post_id: str, folder: Path, *, lang: Lang, theme: ThemeName
) -> int:
    """Save the post and the feedback on a right answer; return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    hush_missing_screen()
    words.use(lang)
    with closing(open_bank(data)) as bank:
        post = find_post(bank, post_id)
        twin, taxonomy = bank.twin_of(post.id), bank.taxonomy()
    app = make_app()
    apply_theme(app, theme, 1.0, less_motion=True)
    view = PracticeView(_reader(post, lang), lang, picture_path)
    view.resize(*_SIZE)
    view.show()
    folder.mkdir(parents=True, exist_ok=True)
    draft = Draft(post_id, post, datetime.now(UTC))
    view.show_look(draft)
    _save(app, view, folder / f"{post.id}-post.{lang}.png")
    draft.step = _PROBABLY.get(post.verdict, 0)
    later = draft.shown_at + timedelta(seconds=30)
    answer = draft.finished("", "", lang, later)
    attempt = judge(
        post, answer, from_rating(post.difficulty_prior), seen_before=False, now=later
    )
    view.show_feedback(feedback(post, attempt, twin), taxonomy)
    _save(app, view, folder / f"{post.id}-feedback.{lang}.png")
    return 0


def _reader(post: Post, lang: Lang) -> Learner:
    """Return somebody of the post's band, so that readings show as for them."""
    band, likes = post.grade_from, Preferences(lang=lang)
    return Learner("", "", "bird", band, "", datetime.now(UTC), likes, guest=True)


def _save(app: QApplication, view: QWidget, file: Path) -> None:
    # A layout may ask for another: pictures settle only after their texts.
    for _ in range(_ROUNDS):
        app.processEvents()
    view.grab().save(str(file))
    click.echo(str(file))
