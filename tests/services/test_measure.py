"""Measuring a file: all of it, or a trouble that says what to mend."""

import pytest

from literacy_app.domain.errors_of_tables import AnswersAtFault
from literacy_app.services.measure import measure_file

HEADER = (
    "learner,post,manipulated,author_rating,says_manipulated,confidence,answered_at"
)


@pytest.fixture
def sheet(tmp_path):
    """Write a sheet of four learners and ten posts."""
    path = tmp_path / "answers.csv"
    lines = [
        f"l{learner},p{post},{post % 2},{post / 10},{(post + learner) % 3 % 2},80,"
        for learner in range(4)
        for post in range(10)
    ]
    path.write_text("\n".join([HEADER, *lines]))
    return path


def test_a_file_is_measured_with_the_authors_ratings(sheet):
    found = measure_file(sheet)

    assert [it.n for it in found.learners] == [10] * 4
    assert [it.difficulty for it in found.posts] == [n / 10 for n in range(10)]


def test_a_file_may_calibrate_itself(sheet):
    found = measure_file(sheet, calibrated=True)

    assert all(0 < it.se < 1 for it in found.posts)
    assert [it.n for it in found.learners] == [10] * 4


def test_measuring_again_gives_the_same(sheet):
    assert measure_file(sheet) == measure_file(sheet)
    assert measure_file(sheet, calibrated=True) == measure_file(sheet, calibrated=True)


def test_one_bad_row_stops_everything(sheet):
    sheet.write_text(f"{sheet.read_text()}\nama,p1,perhaps,,1,,")

    with pytest.raises(AnswersAtFault):
        measure_file(sheet)
