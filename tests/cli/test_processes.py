"""The command as a process of its own: no screen, and pictures without one."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

REPOSITORY = Path(__file__).parents[2]
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def types(*words, **screen):
    """Type a command where no screen is but the one named."""
    world = {k: v for k, v in os.environ.items() if k not in SCREENS} | screen
    return subprocess.run(
        [sys.executable, "-m", "literacy_app", *map(str, words)],
        cwd=REPOSITORY,
        env=world,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a screen")
@pytest.mark.parametrize(
    ("screen", "lang"), [({}, "en"), ({}, "ja"), ({"DISPLAY": ":4711"}, "en")]
)
def test_without_a_screen_the_tour_is_named(tmp_path, screen, lang):
    said = types("--data", tmp_path, "--lang", lang, **screen)

    assert (said.returncode, said.stdout) == (1, "")
    assert "mikiwame tour --out" in said.stderr
    assert len(said.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_post_and_its_feedback_are_drawn_without_a_screen(tmp_path):
    said = types(
        "--data", tmp_path, "bank", "show", "p-tap-water-m", "--png", tmp_path / "out"
    )
    assert said.returncode == 0, said.stderr

    drawn = sorted((tmp_path / "out").glob("*.png"))
    assert [str(file) for file in drawn] == sorted(said.stdout.split())
    assert [file.name.split("-", 1)[1] for file in drawn] == [
        "feedback.en.png",
        "post.en.png",
    ]
    assert all(QImage(str(file)).width() == 1366 for file in drawn)


def test_what_is_drawn_for_an_unknown_post_is_nothing(tmp_path):
    said = types(
        "--data", tmp_path, "bank", "show", "p-nobody", "--png", tmp_path / "o"
    )

    assert said.returncode == 1
    assert "p-nobody" in said.stderr
    assert "Traceback" not in said.stderr
    assert not (tmp_path / "o").exists()


def test_japanese_goes_through_a_pipe_of_another_alphabet(tmp_path):
    western = {"PYTHONIOENCODING": "cp1252"}
    show = ("--data", tmp_path, "--lang", "ja", "bank", "show", "p-tap-water-g")

    said = types(*show, "--json", **western)
    assert "水" in json.loads(said.stdout)["text"]["ja"]["plain"]
    assert "水" in types(*show, **western).stdout
