import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from literacy_app.domain.class_overview import GrowthShown, HelpReason
from literacy_app.ui.theme import apply_theme
from tests.ui.class_page import sample


def read_aloud(teacher):
    found = teacher.window.findChildren(QWidget)
    return [one.accessibleName() for one in found if one.isVisible()]


def with_help(*reasons):
    return sample.overview((sample.row(0, "Ken", help_for=reasons),))


def test_a_class_that_may_have_grown_by_chance_is_told_so(a_class):
    teacher, _ = a_class()
    assert teacher.sees("24 of 30 learners took both tests.")
    assert teacher.sees("It may be growth, and it may be chance. 6 more would help.")
    assert teacher.sees("Trust in honest posts: about the same.")
    assert teacher.sees("Likely between −0.05 and +0.70; 16 + 16 posts.")
    assert any("Cannot tell yet" in words for words in read_aloud(teacher))


def test_a_class_that_grew_is_told_so(a_class):
    teacher, _ = a_class(sample.overview(growth=sample.grown(0.1, 0.9)))
    assert teacher.sees("better than before")


def test_blanket_suspicion_is_never_called_growth(a_class):
    grown = sample.grown(-0.3, 0.3, suspicion=(0.1, 0.8))
    teacher, _ = a_class(sample.overview(growth=grown))
    assert teacher.sees("More suspicious, not sharper")
    assert teacher.sees("Trust in honest posts went down.")


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("no_test", "Give the class a test now and again later"),
        ("not_yet", "The first test is done."),
        ("too_few_pupils", "An answer needs 8 learners"),
        ("one_kind_only", "posts of one kind only"),
    ],
)
def test_without_a_verdict_the_page_says_why(a_class, why, said):
    teacher, _ = a_class(sample.overview(growth=GrowthShown(why_not=why)))
    assert teacher.sees(said)
    assert not any("grew" in words for words in read_aloud(teacher))


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (HelpReason("family_low", "EVI", "m3"), "Pictures: try module 3 together"),
        (HelpReason("family_low", "EVI"), "Pictures: still guessing"),
        (HelpReason("trusts_little", right=2, of=8), "Trusts 2 of 8 honest posts"),
        (HelpReason("catches_little", right=1, of=9), "Catches 1 of 9 tricks so far"),
        (HelpReason("away", days=12), "Has not opened the app for 12 days"),
        (HelpReason("late", days=1, assignment_id="amodule"), "Module 3: 1 day late"),
    ],
)
def test_each_reason_for_help_is_told_in_words(a_class, reason, said):
    teacher, _ = a_class(with_help(reason))
    assert teacher.sees(said)


def test_a_plan_begins_with_the_learner_and_the_module_that_may_help(a_class, qtbot):
    teacher, view = a_class(with_help(HelpReason("family_low", "EVI", "m3")))
    with qtbot.waitSignal(view.plan_wanted) as wanted:
        teacher.clicks("Plan help for Ken")
    assert wanted.args == ["0/m3"]


def test_a_long_list_of_helpers_opens_on_demand(a_class):
    away = (HelpReason("away", days=9),)
    many = tuple(sample.row(i, f"Child {i}", help_for=away) for i in range(7))
    teacher, _ = a_class(sample.overview(many))
    assert "Plan help for Child 6" not in teacher.buttons()
    teacher.clicks("Show 3 more")
    assert "Plan help for Child 6" in teacher.buttons()


def test_the_parts_show_tasks_posts_and_time(a_class, qtbot):
    teacher, view = a_class()
    with qtbot.waitSignal(view.part_chosen):
        teacher.clicks("Tasks")
    assert teacher.sees("18 of 30 done · 5 on the way · 3 late")
    assert teacher.sees("Modules, learner by learner")
    teacher.clicks("Hard posts")
    assert teacher.sees("5 of 18 rightly · 11 × taken for manipulated")
    teacher.clicks("Over time")
    charts = [words for words in read_aloud(teacher) if "Week of" in words]
    assert len(charts) == 2
    assert teacher.sees("the class feels 8 points surer than it is right")


def test_a_hard_post_opens(a_class, qtbot):
    teacher, view = a_class(part="posts")
    with qtbot.waitSignal(view.post_wanted) as wanted:
        teacher.clicks("A new fish was seen in the bay this morning …")
    assert wanted.args == ["p3"]


def test_other_weeks_are_chosen_from_a_list(a_class, qtbot):
    teacher, view = a_class()
    teacher.clicks("Weeks shown")
    with qtbot.waitSignal(view.period_chosen) as chosen:
        teacher.chooses_from_menu("Last 4 weeks")
    assert chosen.args == ["4_weeks"]


def test_a_teacher_of_two_classes_chooses_one(a_class, qtbot):
    teacher, view = a_class(classes=(sample.CLASS, sample.OTHER))
    teacher.clicks("Class")
    with qtbot.waitSignal(view.class_chosen) as chosen:
        teacher.chooses_from_menu("Class 6-1")
    assert chosen.args == ["d"]


def test_without_a_class_the_page_leads_to_the_people(a_class, qtbot):
    teacher, view = a_class(classes=())
    assert teacher.sees("There is no class yet.")
    with qtbot.waitSignal(view.people_wanted):
        teacher.clicks("Go to People")


def test_a_class_without_members_leads_to_the_people(a_class, qtbot):
    teacher, view = a_class(sample.overview(()))
    assert teacher.sees("Nobody is in this class yet.")
    with qtbot.waitSignal(view.people_wanted):
        teacher.clicks("Go to People")


def test_before_the_first_answer_the_page_says_what_to_do(a_class):
    quiet = sample.silent(sample.rows(5))
    teacher, _ = a_class(sample.overview(quiet))
    assert teacher.sees("Nobody has answered yet.")


def test_a_class_of_five_shows_no_means(a_class):
    shown = sample.overview(sample.rows(5), GrowthShown(why_not="no_test"), weeks=())
    teacher, _ = a_class(shown, part="time")
    assert teacher.sees("Shown from 8 learners with enough answers.")


def test_only_what_has_changed_is_built_anew(a_class, taxonomy):
    teacher, view = a_class()
    button = teacher.button("Plan help for Leo")
    button.setFocus()
    other = sample.overview(growth=sample.grown(0.1, 0.9))
    view.show_overview(other, "tricks", sample.BEGINNINGS, taxonomy)
    assert teacher.sees("better than before")
    assert teacher.button("Plan help for Leo") is button
    assert teacher.focused() is button


def test_the_focus_stays_when_its_card_is_built_anew(a_class, taxonomy):
    teacher, view = a_class()
    teacher.button("Plan help for Leo").setFocus()
    rows = [r for r in sample.rows() if r.pupil.nickname != "Nana"]
    view.show_overview(
        sample.overview(tuple(rows)), "tricks", sample.BEGINNINGS, taxonomy
    )
    assert teacher.focused().accessibleName() == "Plan help for Leo"
    assert "Plan help for Nana" not in teacher.buttons()


def test_buttons_for_printing_and_assigning_are_always_in_reach(a_class, qtbot):
    teacher, view = a_class(size=(1280, 660))
    with qtbot.waitSignal(view.print_wanted):
        teacher.clicks("Print")
    with qtbot.waitSignal(view.assign_wanted):
        teacher.clicks("Assign a module")


@pytest.mark.parametrize("size", [(960, 600), (1280, 660), (1366, 768)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_off_at_the_side(qapp, a_class, size, scale):
    apply_theme(qapp, "light", scale, less_motion=True)
    teacher, view = a_class(size=size)
    assert teacher.window.width() <= size[0]
    for name in ("Print", "Assign a module", "Weeks shown"):
        button = teacher.button(name)
        right = button.mapTo(view, button.rect().topRight()).x()
        assert right <= view.width()


def test_it_looks_for_news_only_while_it_is_shown(a_class, qtbot):
    teacher, view = a_class()
    with qtbot.waitSignal(view.looked, timeout=2000):
        pass
    view.hide()
    with qtbot.assertNotEmitted(view.looked, wait=700):
        teacher.window.update()
    assert view.first_focus.focusPolicy() != Qt.FocusPolicy.NoFocus
