"""`mikiwame test`, as a teacher types it."""

import json

import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame
from literacy_app.cli.test_words import prospect_lines
from literacy_app.domain.forms import FormPlan
from literacy_app.services import group_tests
from literacy_app.services.databases import open_databases
from literacy_app.services.setting_tests import prospect
from literacy_app.words import use
from tests.domain.cards import pairs
from tests.services.sitting_tests import (
    enrol_a_group,
    every_second,
    nearly_all,
    takes,
)


@pytest.fixture
def types(folder):
    """Type a command; nobody sits at the window."""

    def types(*words, lang="en", answer=None):
        nothing = Doors(*[lambda *_: 0] * 3)
        command = ["--data", str(folder), "--lang", lang, "test", *words]
        return CliRunner().invoke(mikiwame, command, obj=nothing, input=answer)

    return types


@pytest.fixture
def group(folder):
    dbs = open_databases(folder)
    enrol_a_group(dbs.records, 9)
    dbs.close()


def id_of_the_test(types):
    return json.loads(types("list", "--json").stdout)[0]["id"]


def test_a_plan_says_what_the_test_could_show(types):
    lines = types("plan", "--pupils", "12").stdout.splitlines()
    facts = json.loads(types("plan", "--pupils", "12", "--json").stdout)

    assert "With 12 pupils and 16 posts each time" in lines[0]
    assert "from 70 to about 85 of 100 posts right" in lines[0]
    assert facts["tcc_difference"] <= 0.5
    assert (facts["forms"] == 3) == (
        facts["third_form_lacks"] == {"manipulated": 0, "genuine": 0}
    )
    assert "12人" in types("plan", "--pupils", "12", lang="ja").stdout


@pytest.mark.usefixtures("group")
def test_too_few_posts_are_told(types):
    said = types("set", "--posts", "20", answer="y\n")
    while said.exit_code == 0:
        said = types("set", "--posts", "20", answer="y\n")

    assert said.exit_code == 1
    assert "There are not enough posts" in said.stderr


@pytest.mark.usefixtures("group")
def test_what_the_test_can_show_is_said_before_it_is_set(types):
    said = types("set", answer="n\n")

    assert said.exit_code == 1
    assert "With 9 pupils" in said.stdout
    assert "Set this test for 9 pupils?" in said.stderr
    assert json.loads(types("list", "--json").stdout) == []


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "finds nothing new"), ("ja", "少なめです")]
)
def test_it_is_said_when_practice_would_use_up_the_test(lang, words):
    found = prospect(pairs(20), FormPlan(), pupils=9)

    use(lang)
    said = "".join(prospect_lines(found))
    use("en")

    assert found.left < found.posts
    assert words in said


@pytest.mark.usefixtures("group")
def test_a_test_is_set_opened_closed_and_released(types):
    said = types("set", answer="y\n").stdout
    assert "mikiwame test open" in said
    assert "practice leaves its posts out" in said
    test = id_of_the_test(types)[:6]

    assert types("open", test, "pre").exit_code == 0
    (facts,) = json.loads(types("list", "--json").stdout)
    assert facts["open_for"] == "pre"
    assert set(facts["taken"].values()) == {0}
    assert "open for pre" in types("list").stdout

    assert types("close", test).exit_code == 0
    assert types("release", test, "pre", "--yes").exit_code == 0
    (facts,) = json.loads(types("list", "--json").stdout)
    assert (facts["open_for"], facts["released"]) == (None, ["pre"])


@pytest.mark.usefixtures("group")
def test_growth_of_a_test_comes_from_the_records(types, folder):
    types("set", "--yes")
    test_id = id_of_the_test(types)
    dbs = open_databases(folder)
    test = group_tests.find_test(dbs, test_id)
    for learner_id in test.halves:
        takes(dbs, test, "pre", learner_id, every_second)
        takes(dbs, test, "post", learner_id, nearly_all)
    dbs.close()

    assert types("growth", test_id[:4]).stdout.startswith("The group grew")
    assert json.loads(types("growth", test_id, "--json").stdout)["n_both"] == 9


@pytest.mark.usefixtures("group")
def test_only_those_named_take_part(types):
    types("set", "--learner", "Pupil 1", "--learner", "Pupil 2", "--yes")

    assert json.loads(types("list", "--json").stdout)[0]["pupils"] == 2
    assert "Nobody" in types("set", "--learner", "Bob", "--yes").stderr


def test_nobody_can_be_tested_where_nobody_is(types):
    assert "Nobody practises here yet" in types("set", "--yes").stderr
    assert "No test has been set" in types("open", "abc", "pre").stderr
