"""A bank is built whole or not at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from literacy_app.domain.errors import BankUnavailable, FolderNotWritable
from literacy_app.storage.bank.building import build_bank
from tests.storage.bank.conftest import HASH

# Builds a bank of many posts and tells when it has begun to write.
BUILDER = """
import dataclasses, sys
from pathlib import Path
from literacy_app.content.pack_files import read_pack
from literacy_app.places import bundled
from literacy_app.storage.bank.building import build_bank

pack = read_pack(bundled("lessons") / "core")
many = [
    dataclasses.replace(pack.posts[0], id=f"{n:016x}", authoring_id=f"p-{n}")
    for n in range(60_000)
]
print("building", flush=True)
build_bank(Path(sys.argv[1]), [dataclasses.replace(pack, posts=tuple(many))], "new")
print("built", flush=True)
"""


def test_building_leaves_nothing_else_behind(built):
    assert [path.name for path in built.parent.iterdir()] == ["bank.sqlite"]


def test_the_same_packs_build_the_same_bytes(built, pack, tmp_path):
    again = tmp_path / "again.sqlite"

    build_bank(again, [pack], HASH)

    assert again.read_bytes() == built.read_bytes()


def test_a_new_bank_takes_the_place_of_the_old_one(built, pack, opens):
    build_bank(built, [pack], "new content")

    assert opens(built, "new content")


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_killed_in_the_middle_the_old_bank_is_still_there(built, opens):
    before = built.read_bytes()
    command = [sys.executable, "-c", BUILDER, str(built)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as builder:
        assert builder.stdout.readline() == "building\n"
        unfinished = _first_bytes_beside(built, builder)
        builder.send_signal(signal.SIGKILL)
        assert builder.stdout.read() == ""

    assert unfinished.exists()
    assert built.read_bytes() == before
    assert opens(built)


def _first_bytes_beside(path, builder):
    """Wait until the builder has written something, and return its file."""
    while builder.poll() is None:
        for file in path.parent.glob("*.unfinished"):
            if file.stat().st_size > 0:
                return file
    pytest.fail("the builder ended before it wrote")


# Lets no file grow beyond 100 kB, as on a disk that is full.
FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from literacy_app.services.bank import open_bank

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
bank = open_bank(Path(sys.argv[1]))
print(bank.path, len(bank.ids()))
"""


@pytest.mark.skipif(os.name == "nt", reason="needs resource limits")
def test_on_a_full_disk_the_posts_are_held_in_memory(tmp_path, pack):
    command = [sys.executable, "-c", FULL_DISK, str(tmp_path)]

    said = subprocess.run(command, capture_output=True, text=True, check=True)

    assert said.stdout == f"None {len(pack.posts)}\n"
    assert list(tmp_path.iterdir()) == []


def test_what_killed_builds_left_is_swept_up_later(built, pack):
    old = built.parent / f".{built.name}.abc.unfinished"
    young = built.parent / f".{built.name}.def.unfinished"
    old.write_bytes(b"x")
    young.write_bytes(b"x")
    long_ago = time.time() - 3600
    os.utime(old, (long_ago, long_ago))

    build_bank(built, [pack], HASH)

    assert not old.exists()
    assert young.exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path, pack):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(FolderNotWritable):
        build_bank(tmp_path / "file" / "bank.sqlite", [pack], HASH)


def test_a_place_that_is_taken_is_told_and_swept(tmp_path, pack):
    taken = tmp_path / "bank.sqlite"
    (taken / "inside").mkdir(parents=True)

    with pytest.raises(BankUnavailable):
        build_bank(taken, [pack], HASH)
    assert [path.name for path in tmp_path.iterdir()] == ["bank.sqlite"]


def test_a_post_that_is_there_twice_stops_the_build(pack, built, opens):
    with pytest.raises(BankUnavailable):
        build_bank(built, [pack, pack], "new")
    assert opens(built)
