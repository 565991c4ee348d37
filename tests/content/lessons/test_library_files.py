"""A folder of modules is read as a library: all that holds, and every fault."""

from __future__ import annotations

import pytest

from literacy_app.content.lessons.library_files import examine_library, study_library
from literacy_app.content.pack_files import study_pack
from literacy_app.content.pack_hash import pack_hash
from literacy_app.content.taxonomy_files import examine_taxonomy
from literacy_app.domain.module import Library
from literacy_app.domain.quiz_item import Amount, Offers, TacticKey
from tests.content.lessons.modules import CORE, HOME, write_module

TAXONOMY, _ = examine_taxonomy(CORE / "tactics.yaml")


@pytest.fixture
def folder(tmp_path):
    return write_module(tmp_path / "pack")


def changed(folder, name, old, new):
    """Return the faults after one thing has been changed in a file."""
    file = folder / name
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    return examine_library(folder, TAXONOMY)[1]


def test_a_library_knows_its_curriculum_its_modules_and_its_sources(folder):
    library, faults = examine_library(folder, TAXONOMY)

    assert not faults
    assert [(one.id, one.written) for one in library.curriculum] == [
        ("M03", True),
        ("M04", False),
    ]
    [module] = library.modules
    assert [page.id for page in module.pages] == [
        *("witnesses", "light", "search", "answer"),
    ]
    assert module.blueprint.like == {"FEE-01": 2}
    assert [source.id for source in library.sources] == ["lu-2023"]
    assert module.family["ja"][0].words.plain == "家で話しましょう。"
    assert module.guide.hour[0].minutes["US"] == 40
    kinds = {item.kind: item.key for item in module.items}
    assert isinstance(kinds["choice"], Offers)
    assert kinds["number"] == Amount(50, 0.5, kinds["number"].unit)
    assert isinstance(kinds["name_tactic"], TacticKey)
    assert module.items[1].bands == ("LS", "US")


def test_a_pack_without_lessons_has_an_empty_library(tmp_path):
    assert examine_library(tmp_path, TAXONOMY) == (Library(), ())


def test_a_pack_carries_its_library(folder):
    study = study_pack(folder)

    assert not study.faults
    assert study.pack.library.modules[0].id == "M03"


def test_the_line_of_every_block_is_known(folder):
    written = study_library(folder, TAXONOMY).written[0].pages["witnesses"]["en"]

    assert [written.line_of(block) for block in written.blocks] == [4, 6]


def test_a_changed_page_changes_the_hash_of_the_pack(folder):
    before = pack_hash(folder)

    (folder / HOME / "family.en.md").write_text("Other words.\n", "utf-8")

    assert pack_hash(folder) != before


@pytest.mark.parametrize(
    ("name", "old", "new", "what"),
    [
        (f"{HOME}/module.yaml", "M03", "M99", "no module M99"),
        (f"{HOME}/module.yaml", "posts: 8", "posts: many", "whole number"),
        (f"{HOME}/module.yaml", "quiz:", "quizz:", "no field called quizz"),
        (f"{HOME}/items.yaml", "kind: choice", "kind: order", "steps is missing"),
        (f"{HOME}/items.yaml", "kind: choice", "kind: predicted", "not one of"),
        (f"{HOME}/items.yaml", ", right: true", "", "0 answers"),
        (f"{HOME}/items.yaml", 'ja: "広める"', 'ja: "広{める"', "complete reading"),
        (f"{HOME}/items.yaml", "  value: 50\n", "", "value is missing"),
        (f"{HOME}/items.yaml", "owner: minamo", "owner: tokai", "owner is not the end"),
        (f"{HOME}/items.yaml", "[[s1|Hurry!]]", "Hurry!", "Nothing is marked"),
        (
            f"{HOME}/items.yaml",
            "  picture: gen:scene/underpass-flood-hr\n",
            "",
            "picture",
        ),
        (f"{HOME}/items.yaml", "offered: [FEE-02,", "offered: [", "not among those"),
        (f"{HOME}/glossary.yaml", "id: caption", "id: Cap Tion", "right form"),
        (f"{HOME}/guide.yaml", "phase: open", "phase: begin", "not one of"),
        (f"{HOME}/guide.yaml", "  unit: 場ちがいな写真\n", "", "unit is missing"),
        (f"{HOME}/pages/2-light.ja.md", "::: poll", "::: pol", "no part called pol"),
        (
            f"{HOME}/pages/2-light.ja.md",
            "title",
            "bands: [US]\ntitle",
            "different bands",
        ),
        (f"{HOME}/family.en.md", "Talk", "<b>Talk</b>", "HTML"),
        ("curriculum.yaml", "EVI-01", "EVI-99", "no tactic EVI-99"),
        ("curriculum.yaml", "id: M04", "id: M03", "listed twice"),
        ("sources.yaml", "year: 2023", "year: 23", "too small"),
    ],
)
def test_a_faulty_file_is_told_with_its_line(folder, name, old, new, what):
    faults = changed(folder, name, old, new)

    told = [fault for fault in faults if what in fault.what]
    assert told, faults
    assert told[0].file == folder / name
    assert told[0].line >= 1


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("pages/2-light.ja.md", "one language only"),
        ("guide.yaml", "cannot be opened"),
        ("family.ja.md", "cannot be opened"),
    ],
)
def test_a_missing_file_is_told(folder, name, what):
    (folder / HOME / name).unlink()

    library, faults = examine_library(folder, TAXONOMY)

    assert [what in fault.what for fault in faults] == [True]
    assert not library.modules
    assert not library.curriculum[0].written


def test_a_stray_file_among_the_pages_is_told(folder):
    (folder / HOME / "pages" / "notes.txt").write_text("x", "utf-8")

    assert "not the name of a page" in examine_library(folder, TAXONOMY)[1][0].what


def test_modules_without_a_curriculum_are_told(folder):
    (folder / "curriculum.yaml").unlink()

    assert any("curriculum" in f.what for f in examine_library(folder, TAXONOMY)[1])
