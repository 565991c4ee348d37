"""Tables in a terminal: every figure under its heading."""

from literacy_app.cli.columns import columns


def test_a_kanji_takes_the_room_of_two_letters():
    lines = list(columns(("Learner", "Answers"), [("はると", "20"), ("Cy", "3")]))

    assert lines == [
        "Learner   Answers",
        "はると         20",
        "Cy              3",
    ]


def test_a_name_cannot_move_the_cursor_or_break_the_line():
    [_, line] = columns(("Learner",), [("A\x1b[2J\nb",)])

    assert line == "A [2J b"


def test_accents_take_no_room():
    lines = list(columns(("e\u0301", "n"), [("ab", "1")]))

    assert lines == ["e\u0301    n", "ab   1"]
