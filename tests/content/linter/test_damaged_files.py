"""Whatever is typed into a file, the linter answers with findings."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from literacy_app.services.lint import lint_folder

TYPED = st.text('[]{}|:",-#0年é🐟\t \n&*!', min_size=1, max_size=6)


@given(where=st.floats(0, 1), typed=TYPED, eaten=st.integers(0, 60))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_slip_of_the_keyboard_never_ends_in_a_crash(desk, where, typed, eaten):
    file = desk.file("bench-petition")
    honest = file.read_text("utf-8")
    place = round(where * len(honest))
    file.write_text(honest[:place] + typed + honest[place + eaten :], "utf-8")

    try:
        found = lint_folder(desk.folder).findings
    finally:
        file.write_text(honest, "utf-8")

    assert all(f.what and f.line >= 0 for f in found)


def test_words_under_the_name_of_a_picture_are_found(desk):
    [picture, *_] = sorted((desk.folder / "scenes").glob("*.jpg"))
    picture.write_text("not a picture at all")

    [found] = [f for f in lint_folder(desk.folder).findings if f.rule == "L17"]

    assert picture.name in found.what
