"""`mikiwame demo`: a school of made-up pupils, by hand."""

import pytest
from click.testing import CliRunner

from literacy_app.cli.errand import Doors
from literacy_app.cli.main import mikiwame

NO_WINDOW = Doors(*[lambda *_, **__: 0] * 3)
GOOD = "lantern otter plum"


@pytest.fixture
def run():
    def run(*words, typed=None, before=()):
        env = {"MIKIWAME_PASSWORD": GOOD, "MIKIWAME_STAFF": None}
        words = [*before, *map(str, words)]
        done = CliRunner().invoke(mikiwame, words, obj=NO_WINDOW, env=env, input=typed)
        return done.exit_code, done.output

    return run


def test_it_is_made_once_looked_at_and_taken_away(run, folder):
    done, said = run("demo", "--data", folder)
    assert done == 0
    assert "28 made-up pupils gave" in said
    assert "Demo teacher can sign in with this password." in said

    done, said = run("demo", "--data", folder)
    assert done == 1
    assert "The demo school is here already" in said

    done, said = run("class", "list", before=("--data", str(folder)))
    assert "Demo 2-1" in said

    done, said = run("demo", "--data", folder, "--remove", typed="y\n")
    assert done == 0
    assert "28 made-up pupils are erased." in said


def test_removing_what_is_not_here_says_so(run, folder):
    done, said = run("demo", "--data", folder, "--remove", "--yes")
    assert done == 1
    assert "There is no demo school here. Nothing has been changed." in said
