"""Runs a script in a process of its own and reads what it prints."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

READY = "ready"
ROOT = Path(__file__).resolve().parents[2]


def seconds_until_ready(python: Path | None, script: str, folder: Path) -> float:
    """Return the time from starting the process to its line "ready"."""
    started = time.perf_counter()
    process = _start(python, script, folder)
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == READY:
            took = time.perf_counter() - started
            process.communicate()
            return took
    raise RuntimeError(process.stderr.read() if process.stderr else "no answer")


def last_line(python: Path | None, script: str, folder: Path) -> str:
    """Return the last line that the process prints."""
    out, err = _start(python, script, folder).communicate()
    if not out.strip():
        raise RuntimeError(err)
    return out.strip().splitlines()[-1]


def last_figure(python: Path | None, script: str, folder: Path) -> float:
    return float(last_line(python, script, folder))


def _start(python: Path | None, script: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [str(python or sys.executable), "-c", script, str(folder)],
        cwd=ROOT if python is None else folder,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


PSS = """
def pss_megabytes():
    with open("/proc/self/smaps_rollup") as lines:
        return next(int(l.split()[1]) for l in lines if l.startswith("Pss:")) / 1024
"""
