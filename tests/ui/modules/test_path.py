"""The path on the home page, and the page with all modules."""


def test_the_next_module_is_the_next_step_and_practice_stays_possible(enters):
    sora = enters("choice")
    sora.waits_to_read("Your path")

    assert sora.reads("Read some posts.")
    assert sora.focused() is sora.button("Begin")
    assert sora.button("Practise with posts")


def test_a_module_to_come_says_so_and_cannot_be_opened(enters):
    sora = enters("choice")
    sora.clicks("All 2 modules")
    sora.waits_to_read("coming later, 40 min")

    assert not [b for b in sora.words() if b == "Begin: Numbers"]
    assert sora.button("Begin: Pictures")


def test_a_child_does_not_see_a_module_that_is_not_taught_yet(enters):
    sora = enters("choice", band="E56")
    sora.clicks("Modules")
    sora.waits_to_read("1. Pictures")

    assert not sora.reads("2. Numbers")


def test_a_module_begun_is_carried_on(enters):
    sora = enters("choice")
    sora.clicks("Begin")
    sora.waits_to_read("A look")
    sora.clicks("To the quiz")
    sora.clicks("Stop for now")

    sora.waits_to_read("steps, 40 min")
    assert sora.button("Carry on: Pictures")


def test_a_module_read_and_quizzed_is_finished(enters):
    sora = enters("choice")
    sora.clicks("Begin")
    sora.clicks("To the quiz")
    sora.clicks("I do not know yet")
    sora.clicks("See the result")
    sora.waits_to_read("This module is finished.")
    sora.clicks("Back to the modules")

    sora.waits_to_read("finished, 40 min")
    assert sora.button("Read again: Pictures")
