"""`mikiwame growth`, as somebody types it."""

import json

import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame
from tests.services.growth_tables import rows_of, write_table
from tests.simulations.class_growth import Truth

KEYS = [
    *("estimate", "low", "high", "verdict"),
    *("kappa_change", "kappa_low", "kappa_high"),
    *("headline", "n_both", "n_missing"),
]


@pytest.fixture
def types(tmp_path):
    def types(rows, *words, lang="en"):
        nothing = Doors(*[lambda *_: 0] * 3)
        table = write_table(tmp_path / "answers.csv", rows)
        command = ["--lang", lang, "growth", str(table), *words]
        return CliRunner().invoke(mikiwame, command, obj=nothing)

    return types


def test_a_script_reads_ten_figures(types):
    said = types(rows_of(Truth(gain=1.0)), "--json")
    facts = json.loads(said.stdout)

    assert said.exit_code == 0
    assert list(facts) == KEYS
    assert facts["verdict"] == facts["headline"] == "grew"
    assert facts["low"] < facts["estimate"] < facts["high"]
    assert (facts["n_both"], facts["n_missing"]) == (30, 0)


def test_a_teacher_reads_the_verdict_first_and_suspicion_beside_it(types):
    lines = types(rows_of(Truth(gain=1.0))).stdout.splitlines()

    assert lines[0].startswith("The group grew")
    assert lines[1].startswith("Telling posts apart: likely between +")
    assert lines[2].startswith("Suspicion")
    assert lines[3] == "30 pupils took both tests, 16 + 16 posts."
    assert lines[4].startswith("One group without a comparison group")


def test_answers_left_out_are_named_beside_the_verdict(types):
    rows = rows_of(Truth(gain=1.0))
    again = {**rows[0], "occasion": "post"}

    assert "1 answer is left out" in types([*rows, again]).stdout
    assert "前に見た投稿への答え1件" in types([*rows, again], lang="ja").stdout
    assert "left out" not in types(rows).stdout


def test_a_class_that_only_became_suspicious_is_told_so(types):
    rows = rows_of(Truth(gain=0.0, suspicion=1.2), seed=2)

    assert types(rows).stdout.startswith("More suspicious, not sharper")
    assert json.loads(types(rows, "--json").stdout)["verdict"] == "cannot_tell"
    assert types(rows, lang="ja").stdout.startswith("疑い深くなりましたが")


def test_the_same_file_gives_the_same_bytes(types):
    rows = rows_of(Truth(pupils=12), with_b=False)

    assert types(rows, "--json").stdout == types(rows, "--json").stdout
    assert types(rows).stdout == types(rows).stdout


def test_seven_pupils_get_a_sentence(types):
    said = types(rows_of(Truth(pupils=7)))

    assert said.exit_code == 1
    assert said.stdout == ""
    assert "7 pupils took both tests, and at least 8 are needed" in said.stderr
    assert "7人" in types(rows_of(Truth(pupils=7)), lang="ja").stderr


def test_two_difficulties_of_one_post_are_named(types):
    rows = rows_of(Truth(pupils=8))
    rows[-1]["b"] = "3"

    said = types(rows)

    assert said.exit_code == 1
    assert f":{len(rows) + 1}: Post" in said.stderr


def test_a_missing_file_is_told(tmp_path):
    nothing = Doors(*[lambda *_: 0] * 3)
    command = ["growth", str(tmp_path / "none.csv")]

    assert CliRunner().invoke(mikiwame, command, obj=nothing).exit_code == 1
