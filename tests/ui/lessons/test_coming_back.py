"""What was done on a page stays done."""

import pytest

from literacy_app.ui.widgets.blocks.check import CheckTask
from literacy_app.ui.widgets.blocks.task import Reply


class TestComingBack:
    def test_what_was_done_is_there_again(self, reader):
        reader.clicks("Search the image")
        reader.opens()

        assert reader.button("Search the image").isChecked()
        assert "Yes, that fits." in "".join(r.words() for r in reader.sees(Reply))
        assert reader.reads_done()

    @pytest.mark.parametrize(
        ("lang", "theme", "scale"),
        [("ja", "light", 1.0), ("en", "dark", 1.0), ("en", "contrast", 2.0)],
    )
    def test_answers_stay_in_another_look(self, reader, lang, theme, scale):
        reader.clicks("Words in every form")
        reader.clicks("The original page")
        reader.clicks("Never")
        reader.looks_anew(lang, theme, scale)

        original = {"en": "The original page", "ja": "元のページ"}[lang]
        never = {"en": "Never", "ja": "ない"}[lang]
        assert reader.button(original).isChecked()
        assert reader.button(never).isChecked()

    def test_every_task_has_a_name_to_be_read(self, reader):
        for title in ("Words in every form", "With your hands", "Try it"):
            reader.clicks(title)
            for task in reader.sees(CheckTask.__base__):
                assert task.accessibleName()
                assert task.accessibleDescription()
