"""Size of an environment with nothing but the app and what it needs."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.child import ROOT
from tests.benchmarks.table import Row

MEGABYTE = 1_000_000


def measure(anki: Path | None) -> list[Row]:
    """Install into a new folder; this asks the package index."""
    uv = shutil.which("uv")
    if uv is None:
        return []
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "environment"
        python = home / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        _quietly([uv, "venv", "--python", sys.executable, str(home)])
        _quietly([uv, "pip", "install", "--python", str(python), str(ROOT)])
        ours = _megabytes(home)
    rows = [Row("size of the app's environment", ours, "MB", 430)]
    if anki is not None:
        theirs = _megabytes(anki.parents[1])
        rows.append(Row("Anki: size of its environment", theirs, "MB"))
        rows.append(Row("size, ratio to Anki", ours / theirs, "×", 0.7))
    return rows


def _quietly(command: list[str]) -> None:
    """Run it; what it says names hosts and is not for a report."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} {command[1]} failed")


def _megabytes(folder: Path) -> float:
    """Add up all files but compiled Python, which a first run would add."""
    files = (f for f in folder.rglob("*") if f.is_file() and not f.is_symlink())
    return sum(f.stat().st_size for f in files if f.suffix != ".pyc") / MEGABYTE
