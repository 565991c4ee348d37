"""Each rule about lessons finds what was planted, and only that."""

from __future__ import annotations

import pytest

from literacy_app.content.linter.rules.lessons import LESSON_RULES
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.pack_files import study_pack
from literacy_app.services.lint import lint_folder
from tests.content.lessons.modules import HOME, write_module

PAGE = f"{HOME}/pages/1-witnesses.en.md"
SEITE = f"{HOME}/pages/1-witnesses.ja.md"
ITEMS = f"{HOME}/items.yaml"
HEAD = f"{HOME}/module.yaml"
GUIDE = f"{HOME}/guide.yaml"


def findings(folder):
    """Return (rule, file, what) of all that is found about the module."""
    study = study_pack(folder)
    assert not study.faults
    written = WrittenPack(
        study.pack, folder, study.written, is_pack=True, lessons=study.lessons
    )
    return {
        (found.rule, found.file.name, found.what)
        for rule in LESSON_RULES
        for found in rule(written)
    }


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """Return the folder of a plain module and what is found in it anyway."""
    folder = write_module(tmp_path_factory.mktemp("plain") / "pack")
    return folder, findings(folder)


@pytest.mark.parametrize(
    "planted",
    [
        (PAGE, "stand below.", "stand. " * 260, "L21", "above 250"),
        (SEITE, "は下に", "は下に" * 300, "L21", "above 700"),
        (SEITE, "- いいえ\n", "- いいえ\n- まだ\n", "L22", "not the same"),
        (ITEMS, "[[s1|急いで！]]", "[[s2|急いで！]]", "L22", "mark different"),
        (PAGE, "term:caption", "term:capture", "L23", "called capture"),
        (PAGE, "stand below.", "[x](source:nobody)", "L23", "called nobody"),
        (PAGE, "::: poll", "::: post p-no-such\n:::\n::: poll", "L23", "p-no-such"),
        (
            PAGE,
            "::: poll",
            "::: twins no-such\nQ.\n---\nA.\n:::\n::: poll",
            "L23",
            "no-such",
        ),
        (
            ITEMS,
            "right: [FEE-02]\n  offered: [FEE-02",
            "right: [FEE-99]\n  offered: [FEE-99",
            "L23",
            "FEE-99",
        ),
        (GUIDE, "pages: [witnesses]", "pages: [nowhere]", "L23", "nowhere"),
        (
            PAGE,
            "::: poll",
            "::: post p-bike-chart-m\n:::\n::: poll",
            "L24",
            "for LS on",
        ),
        (
            PAGE,
            "stand below.",
            "notwithstanding institutional " * 20,
            "L25",
            "school grade",
        ),
        (SEITE, "下に", "そのまましたの" * 9, "L25", "longest Japanese"),
        (SEITE, "下に", "貧に", "L26", "貧"),
        (GUIDE, "LS: 45", "LS: 30", "L27", "add up to 30"),
        (GUIDE, "LS: 生徒観, ", "", "L27", "nothing about LS"),
        (HEAD, "choice: 1", "choice: 3", "L28", "draws 3"),
        (HEAD, "choice: 1, ", "", "L28", "No quiz draws"),
        (HEAD, "genuine: 4", "genuine: 2", "L29", "2 of 8"),
        (HEAD, "unseen: 3", "unseen: 2", "L29", "too few"),
        (HEAD, "FEE-01: 2", "FEE-01: 9", "L29", "More genuine"),
        (
            PAGE,
            "stand below.",
            "Research shows that it helps.",
            "L31",
            "needs a source",
        ),
        (SEITE, "下に", "3割の人が", "L31", "needs a source"),
        (PAGE, "stand below.", "See www.google.com now.", "L32", "may be real"),
        (
            ITEMS,
            "library.minamo-city.example/cards\n  owner: minamo-city.example",
            "a.minamo.com/x\n  owner: minamo.com",
            "L32",
            "may be real",
        ),
    ],
)
def test_a_planted_fault_is_found(tmp_path, plain, planted):
    file, old, new, rule, what = planted
    folder = write_module(tmp_path / "pack")
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")

    fresh = findings(folder) - plain[1]

    found = [each for each in fresh if each[0] == rule and what in each[2]]
    assert found, fresh
    near = (file.rpartition("/")[2], "module.yaml", "items.yaml")
    assert found[0][1] in near


def test_a_claim_with_its_source_is_left_alone(tmp_path, plain):
    folder = write_module(tmp_path / "pack")
    page = folder / PAGE
    words = "Research shows that it helps [a](source:lu-2023)."
    page.write_text(page.read_text("utf-8").replace("stand below.", words), "utf-8")

    assert findings(folder) == plain[1]


def test_a_term_explained_twice_and_one_without_a_link_are_found(tmp_path):
    folder = write_module(tmp_path / "pack")
    glossary = folder / HOME / "glossary.yaml"
    text = glossary.read_text("utf-8")
    again = text.removeprefix("terms:\n")
    glossary.write_text(text + again + again.replace("caption", "kite"), "utf-8")

    told = [what for rule, _, what in findings(folder) if rule == "L33"]
    assert sorted(told) == ["M03 explains caption already.", "No page links to kite."]


def test_a_lesson_that_is_too_short_is_found(tmp_path):
    folder = write_module(tmp_path / "pack")
    for lang in ("en", "ja"):
        (folder / HOME / "pages" / f"4-answer.{lang}.md").unlink()
        (folder / HOME / "pages" / f"3-search.{lang}.md").unlink()

    told = [what for rule, _, what in findings(folder) if rule == "L21"]
    assert "US reads 2 pages." in told
    assert "US finds 2 things to do." in told


def test_the_command_tells_what_is_wrong_with_a_lesson(tmp_path):
    folder = write_module(tmp_path / "pack")
    (folder / PAGE).write_text("---\ntitle: A\n---\n<b>x</b>\n", "utf-8")

    told = [each for each in lint_folder(folder).findings if each.level == "error"]

    assert [(each.file.name, each.line) for each in told] == [("1-witnesses.en.md", 4)]
