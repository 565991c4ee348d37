"""One small widget for each kind of block in a lesson.

Importing this package registers them all with `widget_for`.
"""

from literacy_app.ui.widgets.blocks import (
    address,
    axis,
    callout,
    check,
    figure,
    lists,
    mark_words,
    meter,
    own_words,
    poll,
    prose,
    reveal,
    shown_post,
    sort_boxes,
    table,
    timeline,
    twins,
)

__all__ = [
    "address",
    "axis",
    "callout",
    "check",
    "figure",
    "lists",
    "mark_words",
    "meter",
    "own_words",
    "poll",
    "prose",
    "reveal",
    "shown_post",
    "sort_boxes",
    "table",
    "timeline",
    "twins",
]
