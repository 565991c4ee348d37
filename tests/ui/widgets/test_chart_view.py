"""A chart shows what its data say, with the axis its author chose."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.chart_paint import ChartPainter, number, ticks
from literacy_app.ui.widgets.chart_view import ChartView
from tests.ui.widgets.hands import Hand
from tests.ui.widgets.posts import CHART, both

AREA = QRectF(0, 0, 740, 400)


def painted(spec):
    image = QImage(740, 400, QImage.Format.Format_RGB32)
    image.fill(theme().colour("surface"))
    painter = QPainter(image)
    ChartPainter(painter, spec, AREA, "en").paint()
    painter.end()
    return image


def bar_height(spec, index):
    """Return the height of a bar in px, as painted."""
    image, bar = painted(spec), theme().colour("bandSoft")
    plot_left, plot_wide = 740 * 0.14, 740 * 0.83
    x = round(plot_left + (index + 0.3) * plot_wide / len(spec.y))
    return sum(image.pixelColor(x, y) == bar for y in range(400))


@pytest.mark.usefixtures("qapp")
class TestBars:
    def test_a_cut_axis_makes_a_small_rise_look_huge(self):
        assert bar_height(CHART, 4) > 6 * bar_height(CHART, 2)

    def test_from_zero_the_same_bars_are_nearly_equal(self):
        honest = CHART.from_zero()

        ratio = bar_height(honest, 4) / bar_height(honest, 2)
        assert ratio == pytest.approx(421 / 398, abs=0.03)

    def test_the_break_mark_and_the_numbers_show_only_where_asked_for(self):
        plain = painted(CHART)

        assert painted(replace(CHART, axis_break_mark=True)) != plain
        assert painted(replace(CHART, axis_labels=True)) != plain

    def test_a_line_is_drawn_as_well(self):
        assert painted(replace(CHART, type="line")) != painted(CHART)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 425, [0, 200, 400]),
        (390, 425, [390, 400, 410, 420]),
        (0, 1, [0, 0.25, 0.5, 0.75, 1.0]),
    ],
)
def test_the_axis_carries_round_numbers_and_its_own_foot(low, high, expected):
    assert ticks(replace(CHART, y_min=low, y_max=high)) == pytest.approx(expected)


def test_numbers_are_written_as_in_a_newspaper():
    assert [number(v) for v in (412.0, 31000.0, 3.25)] == ["412", "31,000", "3.2"]


def test_a_screen_reader_hears_the_description_or_the_values(qtbot):
    views = [ChartView(CHART, "en", alt="Five bars."), ChartView(CHART, "en")]
    for view in views:
        qtbot.addWidget(view)
    named, unnamed = map(QAccessible.queryAccessibleInterface, views)

    assert named.role() == QAccessible.Role.Graphic
    assert named.text(QAccessible.Text.Name) == "Five bars."
    assert unnamed.text(QAccessible.Text.Name).startswith(
        "Chart from 395 to 425. 2021: 412, 2022: 405"
    )


def test_a_low_chart_gets_flatter_before_it_gets_narrow(qtbot):
    view = ChartView(CHART, "en")
    learner = Hand(qtbot, view, (740, 200))

    assert learner.widget.picture_rect().width() == pytest.approx(520)
    assert view.heightForWidth(740) == 400


@pytest.mark.parametrize("width", [300, 370, 560])
def test_a_chart_is_never_too_low_to_read(qtbot, width):
    view = ChartView(CHART, "en")
    qtbot.addWidget(view)

    assert view.heightForWidth(width) >= view.least_height() >= 180


@pytest.mark.usefixtures("qapp")
def test_title_and_unit_leave_the_numbers_of_a_low_chart_alone():
    """Nothing is written between the head of a chart and its highest bar."""
    words = both("At closing time", "閉館時刻")
    spec = replace(CHART, axis_labels=True, title=words, unit=words)
    image = QImage(334, 180, QImage.Format.Format_RGB32)
    ground = theme().colour("surface")
    image.fill(ground)
    painter = QPainter(image)
    ChartPainter(painter, spec, QRectF(0, 0, 334, 180), "en").paint()
    painter.end()

    head = round(180 * 0.12)
    assert {image.pixelColor(x, head).rgb() for x in range(334)} == {ground.rgb()}


def test_a_chart_in_a_post_can_be_opened_large(qtbot):
    view = ChartView(CHART, "en")
    learner = Hand(qtbot, view, (400, 216)).listen(bigger=view.enlarge_requested)

    learner.tap(QPointF(20, 20))
    assert learner.heard == []

    view.offer_bigger()
    learner.tap(QPointF(20, 20))
    learner.keys(Qt.Key.Key_Enter)
    assert learner.heard == [("bigger",), ("bigger",)]
