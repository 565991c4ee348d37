"""Nothing tracked names a registry or somebody's machine."""

from __future__ import annotations

import re

from tests.house.tree import ROOT, tracked

# Split, so that this file does not find itself.
HOSTS = "|".join(
    [
        "pypi" + r"\.org",
        "python" + "hosted",
        "registry" + r"\.npmjs",
        "deb" + r"\.debian",
    ]
)
MACHINE_PATHS = "|".join(
    ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "/t" + "mp/", "C:" + r"\\Users"]
)
FOREIGN = re.compile(f"{HOSTS}|(?<![A-Za-z0-9._-])(?:{MACHINE_PATHS})")
BINARY = {".ttf", ".jpg", ".png", ".mo", ".sqlite"}


def test_no_registry_and_no_machine_is_named():
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in tracked()
        if path.suffix not in BINARY
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if FOREIGN.search(line)
    ]

    assert not found


def test_no_lock_file_is_tracked():
    assert not tracked("uv.lock", "package-lock.json")
