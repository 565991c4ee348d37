"""A wheel carries everything the app needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from tests.house.tree import ROOT


def run(*command: str | Path, cwd: Path) -> str:
    env = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**env, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """Install the wheel into a fresh environment.

    The dependencies are borrowed from this one, so that nothing is fetched.
    """
    place = tmp_path_factory.mktemp("fresh")
    run(
        sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", place, cwd=ROOT
    )
    [wheel] = place.glob("*.whl")
    venv.create(place / "env", with_pip=False, symlinks=True)
    python = place / "env" / "bin" / "python"
    run(
        *(sys.executable, "-m", "pip", "--python", python, "install"),
        *("--no-deps", "--no-index", wheel),
        cwd=place,
    )
    [site] = (place / "env" / "lib").glob("python*/site-packages")
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    return place


@pytest.mark.skipif(sys.platform == "win32", reason="paths of a POSIX environment")
def test_an_installed_wheel_has_its_posts_and_pictures_inside(fresh):
    mikiwame = fresh / "env" / "bin" / "mikiwame"
    info = json.loads(run(mikiwame, "--data", "d", "bank", "info", "--json", cwd=fresh))
    where = run(
        fresh / "env" / "bin" / "python",
        *("-c", "import literacy_app.places as p; print(p.bundled('lessons'))"),
        cwd=fresh,
    )

    assert info["posts"] == 116
    assert str(fresh) in where


@pytest.mark.skipif(sys.platform == "win32", reason="paths of a POSIX environment")
def test_the_window_opens_from_an_installed_wheel(fresh):
    run(fresh / "env" / "bin" / "mikiwame", "tour", "--out", "pictures", cwd=fresh)

    assert (fresh / "pictures" / "tour.json").is_file()
