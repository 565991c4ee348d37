"""The door to the posts opens on the first start, after damage, and without room."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing

import pytest

from literacy_app.domain.errors import FilesAtFault, PostUnknown
from literacy_app.services.bank import (
    bank_info,
    find_post,
    find_posts,
    open_bank,
    picture_path,
    search_bank,
)
from tests.content.packs import write_pack


@pytest.fixture(scope="module")
def bank(tmp_path_factory):
    with closing(open_bank(tmp_path_factory.mktemp("data"))) as opened:
        yield opened


def test_the_first_start_builds_the_bank_and_the_next_one_uses_it(tmp_path):
    data = tmp_path / "not" / "there" / "yet"
    with closing(open_bank(data)) as first:
        posts = first.ids()
    built = (data / "bank.sqlite").stat()

    with closing(open_bank(data)) as second:
        assert second.ids() == posts

    assert len(posts) >= 12
    assert (data / "bank.sqlite").stat().st_mtime_ns == built.st_mtime_ns


@pytest.mark.parametrize("damage", [b"", b"junk" * 1000, None])
def test_a_damaged_bank_is_built_again(tmp_path, damage):
    path = tmp_path / "bank.sqlite"
    with closing(open_bank(tmp_path)) as bank:
        posts = bank.ids()
    path.write_bytes(path.read_bytes()[:-5000] if damage is None else damage)

    with closing(open_bank(tmp_path)) as bank:
        assert bank.ids() == posts
        assert bank.path == path


@pytest.fixture
def lessons(tmp_path):
    return write_pack(tmp_path / "lessons")


def test_changed_lessons_build_the_bank_again(tmp_path, lessons):
    with closing(open_bank(tmp_path, lessons=lessons)) as bank:
        assert len(bank.ids()) == 2
    file = lessons / "posts" / "kite.yaml"
    file.write_text(
        file.read_text("utf-8").replace("Tell everyone", "Tell us"), "utf-8"
    )

    with closing(open_bank(tmp_path, lessons=lessons)) as bank:
        assert "Tell us" in find_post(bank, "p-kite-m").text.en.plain


def test_lessons_with_a_fault_are_told(tmp_path, lessons):
    (lessons / "posts" / "kite.yaml").write_text("posts:", "utf-8")

    with pytest.raises(FilesAtFault):
        open_bank(tmp_path, lessons=lessons)


def test_without_a_place_to_write_the_posts_are_held_in_memory(tmp_path):
    (tmp_path / "file").write_text("in the way")

    with closing(open_bank(tmp_path / "file")) as bank:
        assert bank.path is None
        assert len(bank.ids()) >= 12


def test_a_folder_in_the_place_of_the_bank_is_left_alone(tmp_path):
    (tmp_path / "bank.sqlite" / "mine").mkdir(parents=True)

    with closing(open_bank(tmp_path)) as bank:
        assert bank.path is None

    assert (tmp_path / "bank.sqlite" / "mine").is_dir()


def test_opening_an_unchanged_bank_loads_nothing_heavy(tmp_path):
    open_bank(tmp_path).close()
    code = (
        "import sys; from pathlib import Path;"
        "from literacy_app.services.bank import open_bank;"
        "open_bank(Path(sys.argv[1])).cards();"
        "print(sorted({'pydantic', 'yaml', 'numpy', 'PIL', 'click', 'sqlite_utils'}"
        " & set(sys.modules)))"
    )

    said = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert said.stdout == "[]\n"


def test_a_post_is_found_by_its_name_or_a_beginning_of_it(bank):
    post = find_post(bank, "p-tap-water-m")

    assert find_post(bank, post.id) == find_post(bank, post.id[:10]) == post
    assert len(find_posts(bank, "tap-water")) == 2


@pytest.mark.parametrize("name", ["nothing", "p-tap-water", ""])
def test_a_name_for_no_post_or_for_several_is_told(bank, name):
    with pytest.raises(PostUnknown):
        find_post(bank, name)


def test_searching_and_counting_go_through_the_same_door(bank):
    assert search_bank(bank, "選挙", "ja")
    assert len(search_bank(bank, "e", limit=2)) == 2
    assert bank_info(bank).posts == len(bank.ids())


@pytest.fixture
def scenes(lessons):
    folder = lessons / "scenes"
    folder.mkdir()
    for name in ("park-a.en.jpg", "park-a.ja.jpg", "card.jpg"):
        (folder / name).write_bytes(b"picture")
    return folder


def test_a_picture_with_words_in_it_follows_the_readers_language(scenes):
    def picture(reference, lang):
        return picture_path(reference, lang, lessons=scenes.parent)

    assert picture("gen:scene/park-a", "ja") == scenes / "park-a.ja.jpg"
    assert picture("gen:scene/park-a", "en") == scenes / "park-a.en.jpg"
    assert picture("gen:card/card", "ja") == scenes / "card.jpg"


@pytest.mark.parametrize(
    "reference",
    ["gen:scene/gone", "gen:chart/park-a", "gen:scene/../park-a", "park-a", "", "m1"],
)
def test_what_is_no_drawn_picture_has_no_path(reference, scenes):
    assert picture_path(reference, "en", lessons=scenes.parent) is None
