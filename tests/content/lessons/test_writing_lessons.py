"""Every example of the guide for authors holds."""

from __future__ import annotations

import re

import pytest

from literacy_app.content.forms import check_form
from literacy_app.content.lessons.directives import DIRECTIVES
from literacy_app.content.lessons.guide_builder import build_guide
from literacy_app.content.lessons.guide_forms import GuideForm
from literacy_app.content.lessons.item_builder import build_item
from literacy_app.content.lessons.item_forms import ItemsForm
from literacy_app.content.lessons.module_forms import GlossaryForm, ModuleForm
from literacy_app.content.lessons.page_files import read_page
from literacy_app.content.lined_yaml import yaml_in
from literacy_app.content.words_reader import WordsReader
from literacy_app.domain.quiz_item import ITEM_KINDS
from literacy_app.domain.text import BANDS
from tests.content.lessons.pages import FILE
from tests.house.tree import ROOT

GUIDE = (ROOT / "docs" / "writing-lessons.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```([a-z. ]+)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
FORMS = {
    "yaml module.yaml": ModuleForm,
    "yaml items.yaml": ItemsForm,
    "yaml glossary.yaml": GlossaryForm,
    "yaml guide.yaml": GuideForm,
}


@pytest.mark.parametrize(
    "example", [words for kind, words in EXAMPLES if kind == "lesson"]
)
def test_an_example_of_a_page_is_read(example):
    page, faults = read_page(FILE, example, head=example.startswith("---"))

    assert not faults
    assert page.blocks


@pytest.mark.parametrize("kind", FORMS)
def test_an_example_of_a_file_is_read(kind):
    data, faults = yaml_in(FILE, dict(EXAMPLES)[kind])
    form, flaws = check_form(FORMS[kind], data.data)

    assert (faults, flaws) == ((), [])
    if isinstance(form, ItemsForm):
        built = [build_item(item, BANDS, ()) for item in form.items]
        assert [flaws for _, flaws in built] == [[] for _ in built]
    if isinstance(form, GuideForm):
        assert build_guide(form, WordsReader()).repair_talk


def test_every_part_and_every_kind_of_question_is_named():
    for name in DIRECTIVES:
        assert f":: {name}" in GUIDE
    for kind in ITEM_KINDS:
        assert kind in GUIDE
