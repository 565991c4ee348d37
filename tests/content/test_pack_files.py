"""A folder is read as a pack: all that holds, and every fault at once."""

from __future__ import annotations

import pytest

from literacy_app.content.pack_files import examine_pack, read_pack, study_pack
from literacy_app.domain.errors import FilesAtFault
from tests.content.packs import HEAD, TACTICS, write_pack
from tests.content.reading import GOOD, line_of


@pytest.fixture
def folder(tmp_path):
    return write_pack(tmp_path / "kites")


def test_a_pack_knows_its_head_its_tactics_and_its_posts(folder):
    pack = read_pack(folder)

    assert (pack.manifest.id, pack.manifest.version) == ("org.example.kites", "1.2.0")
    assert pack.manifest.title.ja.plain == "たこ"
    assert len(pack.taxonomy.tactics) == 32
    assert [post.authoring_id for post in pack.posts] == ["p-kite-m", "p-kite-g"]
    assert {post.pack_id for post in pack.posts} == {"org.example.kites"}


def test_the_same_post_in_another_pack_has_another_id(folder, tmp_path):
    other = write_pack(tmp_path / "b", head=HEAD.replace("kites\n", "birds\n"))

    assert read_pack(folder).posts[0].id != read_pack(other).posts[0].id


def test_a_folder_with_a_fault_is_not_read_but_can_be_examined(folder):
    (folder / "posts" / "bad.yaml").write_text("posts: [", "utf-8")

    pack, faults = examine_pack(folder)

    assert len(pack.posts) == 2
    assert [fault.file.name for fault in faults] == ["bad.yaml"]
    with pytest.raises(FilesAtFault) as trouble:
        read_pack(folder)
    assert trouble.value.faults == faults


def test_loose_drafts_read_without_head_and_tactics(tmp_path):
    (tmp_path / "mine.yaml").write_text(GOOD, "utf-8")
    (tmp_path / "notes.yaml").write_text("to do: [more]", "utf-8")
    (tmp_path / "posts.lock.yaml").write_text("posts: {a: b}", "utf-8")

    pack = read_pack(tmp_path)

    assert len(pack.posts) == 2
    assert pack.manifest.status == "draft"
    assert pack.taxonomy.id == "mikiwame-tactics"


def test_an_id_used_in_two_files_is_named_at_the_second(folder):
    again = folder / "posts" / "later.yaml"
    again.write_text(GOOD.replace("pair: kite", "pair: other"), "utf-8")

    pack, faults = examine_pack(folder)

    assert [(f.file, f.field, f.line) for f in faults] == [
        (again, "id", line_of(GOOD, "- id: p-kite-m")),
        (again, "id", line_of(GOOD, "- id: p-kite-g")),
    ]
    assert len(pack.posts) == 2


def test_twins_in_two_files_are_named(folder):
    first, second = GOOD.split("- id: p-kite-g")
    (folder / "posts" / "kite.yaml").write_text(first, "utf-8")
    head = GOOD[: GOOD.index("- id: p-kite-m")]
    twin = folder / "posts" / "twin.yaml"
    twin.write_text(f"{head}- id: p-kite-g{second}", "utf-8")

    _, faults = examine_pack(folder)

    assert [(fault.file, fault.field) for fault in faults] == [(twin, "pair")]
    assert "kite.yaml" in faults[0].what


def test_the_line_of_any_field_can_be_asked_for(folder):
    study = study_pack(folder)
    post = study.pack.posts[0]

    assert study.find(post, "evidence.e2.title.ja") == (
        folder / "posts" / "kite.yaml",
        line_of(GOOD, 'title: {en: "Photo data"'),
    )
    assert study.find(post, "media.m1.spec.nothing")[1] == line_of(GOOD, "    spec:")
    assert study.find(post, "")[1] == line_of(GOOD, "- id: p-kite-m")


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_folder_without_posts_says_so(tmp_path, name):
    (tmp_path / "empty").mkdir()

    pack, faults = examine_pack(tmp_path / name)

    assert pack is None
    assert [fault.mend for fault in faults] == ["Put each pair into posts/<pair>.yaml."]


@pytest.mark.parametrize(
    ("old", "new", "field", "what"),
    [
        ("format: mikiwame-pack/1", "format: other/1", "format", "not one of"),
        ("id: org.example.kites", "id: Kites", "id", "right form"),
        ("version: 1.2.0", "version: 1.2", "version", "Words are expected"),
        ("version: 1.2.0", "version: v1", "version", "right form"),
        ("status: draft", "status: done", "status", "not one of"),
        ("licence: CC-BY-4.0\n", "", "licence", "is missing"),
        ("publisher: {name", "publisher: {nam", "publisher.name", "is missing"),
        ("mikiwame-tactics", "other", "taxonomy.id", "mikiwame-tactics are beside it"),
        (">=1.0.0 <2.0.0", "new ones", "taxonomy.range", "right form"),
        (">=1.0.0 <2.0.0", ">=2.0.0", "taxonomy.range", "does not allow"),
        ('en: "Kites"', 'en: "{Kites|}"', "title.en", "complete reading"),
    ],
)
def test_a_faulty_head_is_told(tmp_path, old, new, field, what):
    folder = write_pack(tmp_path / "kites", head=HEAD.replace(old, new))

    pack, faults = examine_pack(folder)

    assert pack is not None
    assert field in [fault.field for fault in faults]
    assert any(what in f.what and f.file.name == "pack.yaml" for f in faults)


@pytest.mark.parametrize(
    ("old", "new", "field", "what"),
    [
        ("- id: SRC-02\n", "- id: SRC-01\n", "tactics.SRC-01.id", "here twice"),
        ("family: SRC", "family: SRX", "tactics.SRC-01.family", "no family SRX"),
        ("status: active", "status: retired", "tactics.SRC-01.replaced_by", "replaces"),
        ("- id: SRC-02\n", "- id: x-town-01\n", "tactics.x-town-01.parent", "belongs"),
        (
            ": exact",
            ": same",
            "tactics.SRC-01.mappings.disarm.1.relation",
            "not one of",
        ),
        ("ja: なりすまし", "ja: なり{すまし}", "tactics.SRC-01.name.ja", "reading"),
        ("taxonomy:\n", "taxonomie:\n", "taxonomie", "no field called taxonomie"),
        ("level: post", "level: pst", "tactics.SRC-01.level", "not one of"),
    ],
)
def test_faulty_tactics_are_told_and_the_built_in_ones_stand_in(
    tmp_path, old, new, field, what
):
    folder = write_pack(tmp_path / "kites", tactics=TACTICS.replace(old, new, 1))

    pack, faults = examine_pack(folder)

    told = [fault for fault in faults if fault.field == field]
    assert told, faults
    assert what in told[0].what
    assert told[0].file.name == "tactics.yaml"
    assert len(pack.taxonomy.tactics) == 32
