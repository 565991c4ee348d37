from hypothesis import given
from hypothesis import strategies as st

from literacy_app.domain.crowd_marks import crowd_frames, crowd_spans
from literacy_app.domain.post import Rect

LENGTH = 40
MARK = st.tuples(st.integers(0, LENGTH), st.integers(0, LENGTH)).map(sorted).map(tuple)


def test_where_two_marks_overlap_both_count():
    spans = crowd_spans([[(0, 10)], [(5, 15)]], 20)
    assert [(s.start, s.end, s.count) for s in spans] == [
        (0, 5, 1),
        (5, 10, 2),
        (10, 15, 1),
    ]
    assert [s.ends for s in spans] == [False, False, True]
    assert {s.most for s in spans} == {2}


def test_somebody_who_marks_the_same_words_twice_counts_once():
    spans = crowd_spans([[(0, 4), (2, 6)]], 10)
    assert [(s.start, s.end, s.count) for s in spans] == [(0, 6, 1)]


def test_a_mark_beyond_the_text_is_cut_at_its_end():
    assert crowd_spans([[(8, 99)]], 10)[-1].end == 10


@given(st.lists(st.lists(MARK, max_size=3), max_size=6))
def test_every_marked_character_is_counted_once_for_each_who_marked_it(marked):
    spans = crowd_spans(marked, LENGTH)
    for at in range(LENGTH):
        who = sum(any(start <= at < end for start, end in marks) for marks in marked)
        found = [s.count for s in spans if s.start <= at < s.end]
        assert found == ([who] if who else [])


def test_frames_that_agree_become_one_with_their_number():
    near, far = Rect(0.1, 0.1, 0.4, 0.4), Rect(0.7, 0.7, 0.2, 0.2)
    frames = crowd_frames([near, Rect(0.12, 0.1, 0.4, 0.4), far])
    assert [frame.count for frame in frames] == [2, 1]
    assert frames[1].rect == far
