import json
import zipfile

import pytest

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.errors import FileInTheWay
from literacy_app.services.learner_export import export_learner
from tests.domain.making import NOW


def _record(path):
    with zipfile.ZipFile(path) as made:
        page = made.read("record.html").decode()
        return json.loads(made.read("record.json")), page


def test_everything_kept_of_a_pupil_is_given_out(school, tmp_path):
    school.records.change_pin("ama", "$argon2id$secret", NOW)
    out = export_learner(school, "ama", tmp_path / "ama.zip", now=NOW)

    record, page = _record(out)
    kinds = [one["kind"] for one in record["kept"]]
    assert kinds == [
        "learner_enrolled",
        "learner_listed",
        "enrolled",
        "attempt_made",
        "pin_changed",
    ]
    assert record["learner"] == {"id": "ama", "nickname": "Ama"}
    assert "reading-ama" in page
    assert "reading-ben" not in page


def test_no_fingerprint_of_a_pin_leaves_the_app(school, tmp_path):
    school.records.change_pin("ama", "$argon2id$secret", NOW)
    record, page = _record(export_learner(school, "ama", tmp_path / "ama.zip", now=NOW))
    assert "argon2id$" not in json.dumps(record) + page


def test_it_says_who_looked_at_the_record(school, tmp_path):
    record, _ = _record(export_learner(school, "ama", tmp_path / "ama.zip", now=NOW))
    [line] = record["looked_up"]
    assert (line["act"], line["by"]) == ("export_learner", "Ms Tanaka")


def test_a_pupil_may_have_their_own_and_no_other(school, tmp_path):
    school.sit_down(Session("ben", "learner"))
    export_learner(school, "ben", tmp_path / "ben.zip", now=NOW)
    with pytest.raises(NotAllowed):
        export_learner(school, "ama", tmp_path / "ama.zip", now=NOW)
    assert not (tmp_path / "ama.zip").exists()


def test_no_file_is_written_over(school, tmp_path):
    there = tmp_path / "ama.zip"
    there.write_text("mine")
    with pytest.raises(FileInTheWay):
        export_learner(school, "ama", there, now=NOW)
    assert there.read_text() == "mine"


def test_a_name_cannot_become_markup_in_the_page(school, tmp_path):
    school.records.change_learner("ama", NOW, nickname="<script>")
    _, page = _record(export_learner(school, "ama", tmp_path / "ama.zip", now=NOW))
    assert "<script>" not in page
