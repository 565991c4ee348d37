"""The hash of a pack changes with anything that could change what is shown."""

from __future__ import annotations

import pytest

from literacy_app.content.pack_hash import pack_hash
from tests.content.packs import write_pack


@pytest.fixture
def folder(tmp_path):
    folder = write_pack(tmp_path / "kites")
    (folder / "scenes").mkdir()
    (folder / "scenes" / "park-a.jpg").write_bytes(b"picture")
    return folder


def test_a_copy_elsewhere_has_the_same_hash(folder, tmp_path):
    before = pack_hash(folder)

    assert pack_hash(folder.rename(tmp_path / "moved")) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda pack: (pack / "posts" / "kite.yaml").write_text("other"),
        lambda pack: (pack / "posts" / "new.yaml").write_text(""),
        lambda pack: (pack / "posts" / "kite.yaml").rename(pack / "posts" / "b.yaml"),
        lambda pack: (pack / "pack.yaml").unlink(),
        lambda pack: (pack / "scenes" / "park-a.jpg").write_bytes(b"longer picture"),
        lambda pack: (pack / "scenes" / "park-b.jpg").write_bytes(b""),
    ],
)
def test_every_change_of_content_shows(folder, change):
    before = pack_hash(folder)

    change(folder)

    assert pack_hash(folder) != before


def test_hidden_files_and_notes_do_not_count(folder):
    before = pack_hash(folder)

    (folder / ".DS_Store").write_bytes(b"x")
    (folder / "posts" / ".kite.yaml.swp").write_bytes(b"x")
    (folder / "README.md").write_text("x")

    assert pack_hash(folder) == before


def test_bytes_cannot_move_between_files_unseen(tmp_path):
    for name, (one, two) in {"a": ("xy", "z"), "b": ("x", "yz")}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "1.yaml").write_text(one)
        (tmp_path / name / "2.yaml").write_text(two)

    assert pack_hash(tmp_path / "a") != pack_hash(tmp_path / "b")
