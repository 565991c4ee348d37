"""Runs a script in a process of its own, and asks the system about it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

READY = "ready"
ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 120
_PROCESSES = Path("/", "proc")


@dataclass(frozen=True, slots=True)
class Program:
    """A script and the interpreter that runs it: this one, where none is named."""

    script: str
    python: Path | None = None
    settings: Mapping[str, str] | None = None


@contextmanager
def running(program: Program, folder: Path) -> Iterator[float]:
    """Yield the seconds from the start to its line "ready"; then end the process."""
    with tempfile.TemporaryFile("w+") as said:
        started = time.perf_counter()
        process = subprocess.Popen(
            [str(program.python or sys.executable), "-c", program.script, str(folder)],
            cwd=folder if program.python else ROOT,
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                **(program.settings or {}),
            },
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        )
        try:
            assert process.stdout is not None
            if not any(line.strip() == READY for line in process.stdout):
                process.wait(PATIENCE_SECONDS)
                said.seek(0)
                raise RuntimeError(said.read())
            yield time.perf_counter() - started
        finally:
            process.terminate()
            process.communicate()


def seconds_until_ready(program: Program, folder: Path) -> float:
    with running(program, folder) as seconds:
        return seconds


def last_line(script: str, folder: Path) -> str:
    """Return the last line that the script prints before it ends."""
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(done.stderr)
    return done.stdout.strip().splitlines()[-1]


def pss_megabytes_of_children() -> float:
    """Return the memory of all processes begun by this one, theirs too.

    PSS: a page shared by n processes counts 1/n for each.
    """
    parents = dict(_processes())
    total, reached = 0, {os.getpid()}
    grown = True
    while grown:
        young = {pid for pid, parent in parents.items() if parent in reached} - reached
        total += sum(_pss_kilobytes(pid) for pid in young)
        reached |= young
        grown = bool(young)
    return total / 1024


def _processes() -> Iterator[tuple[int, int]]:
    for stat in _PROCESSES.glob("[0-9]*/stat"):
        try:
            after_name = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has ended in the meantime
        yield int(stat.parent.name), int(after_name[1])


def _pss_kilobytes(pid: int) -> int:
    lines = (_PROCESSES / str(pid) / "smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
