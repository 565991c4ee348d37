"""`mikiwame tour`: where the pictures go, before any window is opened."""

import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame


@pytest.fixture
def tours():
    """Type words before and after `tour`; return what was said and asked for."""
    asked = []

    def tours(before, out):
        doors = Doors(
            window=None,
            tour=lambda _, folder, **__: asked.append(folder),
            draw_post=None,
        )
        words = [*map(str, before), "tour", "--out", str(out)]
        return CliRunner().invoke(mikiwame, words, obj=doors), asked

    return tours


def test_the_folder_for_the_pictures_is_made(tours, tmp_path):
    _, asked = tours([], tmp_path / "new" / "pictures")

    assert asked == [tmp_path / "new" / "pictures"]
    assert asked[0].is_dir()


@pytest.mark.parametrize("place", ["data", "out"])
def test_a_folder_that_is_no_folder_is_told_in_one_sentence(tours, tmp_path, place):
    taken = tmp_path / "taken"
    taken.write_text("")
    folders = {"data": tmp_path / "d", "out": tmp_path / "o", place: taken / "in"}
    said, asked = tours(["--data", folders["data"]], folders["out"])

    assert (said.exit_code, asked) == (1, [])
    assert str(taken) in said.stderr
    assert "cannot be made or written to" in said.stderr
