"""Modules in a terminal: for people in their language, for scripts as JSON."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace

import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame
from literacy_app.cli.modules_words import module_facts, module_lines, outline_line
from literacy_app.services.databases import open_databases
from literacy_app.services.quiz import feedback_choice
from tests.domain.lessons import A_MODULE, AN_OUTLINE, COMING


@pytest.fixture
def run(folder):
    """Run `mikiwame modules …` as at a terminal, on the shipped lessons."""

    def ask(*words, lang="en"):
        doors = Doors(window=None, tour=None, draw_post=None)
        before = ["--data", str(folder), "--lang", lang, "modules"]
        return CliRunner().invoke(mikiwame, [*before, *words], obj=doors)

    return ask


def test_the_whole_curriculum_is_listed(run):
    assert len(run("list").stdout.splitlines()) == 12
    facts = json.loads(run("list", "--band", "E56", "--json").stdout)
    assert all("E56" in each["minutes"] for each in facts)


def test_a_module_nobody_has_written_is_told_in_both_languages(run):
    said = run("show", "M99")

    assert said.exit_code == 1
    assert "no module M99" in said.stderr
    assert "M99" in run("show", "m99", lang="ja").stderr


def test_a_teacher_chooses_when_quizzes_are_explained(run, folder):
    assert "when they are over" in run("feedback", "at_end").stdout
    said = run("feedback", "at_once", "--module", "m03", lang="ja")
    assert "M03" in said.stdout

    with closing(open_databases(folder)) as dbs:
        assert feedback_choice(dbs) == "at_end"
        assert feedback_choice(dbs, "M03") == "at_once"
    assert run("feedback", "at_end", "--module", "M99").exit_code == 1


def test_a_module_is_described_as_a_band_meets_it():
    said = "\n".join(module_lines(A_MODULE, "LS", "en"))

    assert "1. parts (E56, LS, US)" in said
    assert "Quiz: 4 posts, 2 of them genuine" in said
    facts = module_facts(A_MODULE, "US")
    assert facts["to_do"] == {"US": 3}
    assert json.loads(json.dumps(facts)) == facts


def test_a_module_to_come_and_one_for_other_bands_are_told_as_such():
    assert outline_line(COMING, None, "en").endswith("(coming)")
    other = replace(AN_OUTLINE, minutes={"US": 45})
    assert "not taught" in outline_line(other, "E56", "en")
    assert outline_line(other, None, "en").endswith("minutes: US 45")
