"""`mikiwame tour` walks the real window and brings back pictures of it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

REPOSITORY = Path(__file__).parents[2]
SIX_TYPES = 6
LOOKS = {"en": "light", "ja": "dark"}


@pytest.fixture(scope="module")
def tours(tmp_path_factory):
    """Both tours at once, since each takes a while; by language."""
    folders = {lang: tmp_path_factory.mktemp(lang) for lang in LOOKS}
    running = [walk(lang, folder) for lang, folder in folders.items()]
    for tour in running:
        _, complaint = tour.communicate(timeout=240)
        assert tour.returncode == 0, complaint
    return folders


def walk(lang, folder):
    wishes = ["--lang", lang, "--theme", LOOKS[lang]]
    return subprocess.Popen(
        [sys.executable, "-m", "literacy_app", *wishes, "tour", "--out", str(folder)],
        cwd=REPOSITORY,
        env=os.environ | {"XDG_DATA_HOME": str(folder / "home")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def told(folder):
    return json.loads((folder / "tour.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("lang", LOOKS)
def test_every_step_has_its_picture_and_its_time(tours, lang):
    tour = told(tours[lang])

    assert (tour["lang"], tour["theme"]) == (lang, LOOKS[lang])
    pictures = [tours[lang] / step["picture"] for step in tour["steps"]]
    assert len(set(pictures)) == len(pictures) > 40
    assert {QImage(str(file)).width() for file in pictures} == {1366}
    assert all(step["shows"] and step["milliseconds"] >= 0 for step in tour["steps"])


@pytest.mark.parametrize("lang", LOOKS)
def test_six_types_of_posts_are_gone_through_with_every_step(tours, lang):
    names = [step["picture"][3:-4] for step in told(tours[lang])["steps"]]
    by_step = {
        step: {name.removesuffix(f"-{step}") for name in names if name.endswith(step)}
        for step in ("look", "desk", "decide", "mark", "tactic", "feedback")
    }

    types = by_step["feedback"]
    assert len(types) >= SIX_TYPES
    assert all(types <= shown for shown in by_step.values())


@pytest.mark.parametrize("lang", LOOKS)
def test_every_page_of_the_app_is_on_the_way(tours, lang):
    names = [step["picture"][3:-4] for step in told(tours[lang])["steps"]]
    wanted = ["sign-in", "new-learner", "home", "progress", "settings-look", "keys"]
    wanted += ["settings-about", "large-post", "large-desk", "large-decide", "tiles"]
    wanted += ["summary", "summary-answer", "review", "review-empty", "home-review"]
    wanted += ["practice-review", "review-summary"]
    wanted += ["checkpoint", "checkpoint-post", "checkpoint-stopped", "progress-early"]

    assert [name for name in wanted if name not in names] == []


@pytest.mark.parametrize("lang", LOOKS)
def test_a_tour_leaves_nothing_where_people_keep_their_records(tours, lang):
    assert not (tours[lang] / "home").exists()
