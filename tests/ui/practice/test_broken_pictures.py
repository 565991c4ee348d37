"""A picture that cannot be shown is told in words, on every page of practice."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QAccessible

from literacy_app.domain.difficulty import from_rating
from literacy_app.domain.draft import Draft
from literacy_app.domain.feedback import feedback
from literacy_app.domain.judging import judge
from literacy_app.domain.post import Rect
from literacy_app.ui.views.practice import PracticeView
from literacy_app.ui.widgets.picture_view import PictureView
from literacy_app.ui.widgets.region_overlay import RegionOverlay
from tests.domain.making import a_learner
from tests.ui.practice.sitter import Sitter

NOT_PICTURES = {
    "words": b"This is not a picture.",
    "empty": b"",
    "half": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + b"\0" * 40,
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
}


@pytest.fixture
def post(core):
    return next(p for p in core.posts if p.authoring_id == "p-underpass-m")


@pytest.fixture
def faces(qapp):
    """Show practice whose every picture is this file; return who looks at it."""
    views = []

    def faces(file):
        view = PracticeView(a_learner(), "en", lambda _media, _lang: file)
        view.resize(1366, 768)
        view.show()
        views.append(view)
        return Sitter(qapp, view), view

    yield faces
    for view in views:
        view.close()


def sorry(post):
    alt = post.media[0].alt.en.plain
    return f"This picture cannot be shown here. It shows: {alt}"


@pytest.mark.parametrize("content", NOT_PICTURES.values(), ids=NOT_PICTURES)
def test_a_file_that_is_no_picture_is_told_with_its_description(
    faces, post, tmp_path, content
):
    file = tmp_path / "picture.jpg"
    file.write_bytes(content)
    sora, view = faces(file)
    view.show_look(Draft("id", post, datetime.now(UTC)))

    picture = sora.finds(PictureView)
    told = QAccessible.queryAccessibleInterface(picture)
    assert sora.reads(sorry(post))
    assert told.text(QAccessible.Text.Name) == sorry(post)
    assert picture.height() > 40


def test_a_file_that_is_missing_is_told_too(faces, post, tmp_path):
    sora, view = faces(tmp_path / "nothing.jpg")
    view.show_look(Draft("id", post, datetime.now(UTC)))

    assert sora.reads(sorry(post))


def test_a_broken_picture_can_still_be_framed_and_explained(faces, post, core):
    sora, view = faces(None)
    draft = Draft("id", post, datetime.now(UTC), step=5)
    framed = []
    view.region_marked.connect(lambda media, rect: framed.append((media, rect)))
    view.show_marking(draft, core.taxonomy)
    sora.clicks("Frame a part")
    alt = post.media[0].alt.en.plain
    overlay = sora.finds(RegionOverlay, f"Frames on: {alt}")
    sora.drags(overlay, overlay.rect().adjusted(20, 20, -20, -20))
    [(media, rect)] = framed
    assert (media, type(rect)) == (post.media[0].id, Rect)

    later = draft.shown_at + timedelta(seconds=9)
    answer = draft.finished("ama", "sitting", "en", later)
    attempt = judge(
        post, answer, from_rating(post.difficulty_prior), seen_before=False, now=later
    )
    view.show_feedback(feedback(post, attempt, None), core.taxonomy)
    sora.learns()
    assert sora.reads(sorry(post))
    assert sora.reads("This post has no twin.")
