"""A picture of a post as large as the window allows."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from literacy_app.domain.post import Post
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.chart_view import ChartView
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.picture_view import PictureView
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.words import tr

_WIDTH: Final = 880


def show_enlarged(
    window: QWidget, post: Post, media_id: str, reading: Reading
) -> Dialog:
    """Show it over the page with its description; Esc closes."""
    media = next(m for m in post.media if m.id == media_id)
    alt = media.alt.of(reading.lang)
    dialog = Dialog(window, tr("Picture"), width=_WIDTH)
    if media.chart is not None:
        dialog.body.addWidget(ChartView(media.chart, reading.lang, alt=alt.plain))
    else:
        file = reading.picture_of(media.file, reading.lang)
        dialog.body.addWidget(PictureView(file, alt.plain))
    description = RubyText(alt, lang=reading.lang, size="small", ruby=reading.ruby)
    dialog.body.addWidget(description)
    close = dialog.add_button(Button(tr("Close"), "main"))
    close.clicked.connect(dialog.close_dialog)
    dialog.open(close)
    return dialog
