"""A picture of a post, with its description."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from literacy_app.domain.text import Text
from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.ruby_layout import RubyLayout
from literacy_app.ui.widgets.ruby_paint import draw_text, set_text
from literacy_app.words import spoken, tr

LEAST_HEIGHT: Final = 160
RADIUS: Final = 10
_FORMATS: Final = (b"jpeg", b"jpg", b"png", b"webp")
_MOST_PIXELS: Final = 40_000_000
_PADDING: Final = 16
_ICON: Final = 24


class PictureView(QLabel):
    """Shows a picture file whole; one that cannot be shown is told in words.

    A QLabel holding a pixmap: a graphic to assistive tools, named by `alt`.
    enlarge_requested: by click or Enter, while the picture can be shown.
    """

    enlarge_requested = Signal()

    def __init__(self, file: Path | None, alt: str) -> None:
        super().__init__()
        self._picture = read_picture(file)
        self._scaled = QPixmap()
        self._alt = alt
        self.setAccessibleName(alt)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if self._picture.isNull():
            self.setText(self.sorry())
            self.setAccessibleName(self.sorry())
        else:
            self.setPixmap(self._picture)
            self._offer_bigger()

    def sorry(self) -> str:
        """Return what stands in place of a picture that cannot be shown."""
        return tr("This picture cannot be shown here. It shows: {alt}", alt=self._alt)

    def least_height(self) -> int:
        return LEAST_HEIGHT

    def picture_rect(self) -> QRectF:
        """Return where the whole picture lies inside this widget."""
        area = QRectF(self.rect())
        if self._picture.isNull():
            return area
        size = self._picture.size().toSizeF()
        size.scale(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        rect = QRectF(QPointF(0, 0), size)
        rect.moveCenter(area.center())
        return rect

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's names, here and below
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        if self._picture.isNull():
            tall = self._words().height_for(self._text_room(width))
            return round(tall) + 2 * _PADDING
        natural = width * self._picture.height() / self._picture.width()
        return max(LEAST_HEIGHT, round(natural))

    def sizeHint(self) -> QSize:  # noqa: N802
        width = max(self.width(), LEAST_HEIGHT)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(LEAST_HEIGHT, min(LEAST_HEIGHT, self.sizeHint().height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self._ask_for_bigger()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask_for_bigger()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, half = theme(), theme().border("hair") / 2
        frame = QPainterPath()
        area = QRectF(self.rect()).adjusted(half, half, -half, -half)
        frame.addRoundedRect(area, RADIUS, RADIUS)
        painter.fillPath(frame, look.colour("sunken"))
        if self._picture.isNull():
            self._paint_sorry(painter)
        else:
            painter.setClipPath(frame)
            self._paint_picture(painter)
            painter.setClipping(False)
        edge = "edge" if look.high_contrast or self._picture.isNull() else "line"
        painter.setPen(QPen(look.colour(edge), look.border("hair")))
        painter.drawPath(frame)

    def _paint_picture(self, painter: QPainter) -> None:
        place, ratio = self.picture_rect(), self.devicePixelRatioF()
        wanted = (place.size() * ratio).toSize()
        if self._scaled.size() != wanted:
            self._scaled = self._picture.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        painter.drawPixmap(place, self._scaled, QRectF(self._scaled.rect()))

    def _paint_sorry(self, painter: QPainter) -> None:
        look = theme()
        icon = QRectF(_PADDING, _PADDING, look.px(_ICON), look.px(_ICON))
        draw_icon(painter, "image", icon, look.colour("ink2"))
        text = self._words()
        text.set_width(self._text_room(self.width()))
        at = QPointF(icon.right() + _PADDING, _PADDING)
        draw_text(painter, text, at, look.colour("ink"), look.colour("ink2"))

    def _words(self) -> RubyLayout:
        return set_text(Text(self.sorry()), lang=spoken(), size="small")

    def _text_room(self, width: int) -> float:
        return float(max(1, width - theme().px(_ICON) - 3 * _PADDING))

    def _offer_bigger(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Bigger"))
        self.setAccessibleDescription(tr("Press Enter to see it bigger."))

    def _ask_for_bigger(self) -> None:
        if not self._picture.isNull():
            self.enlarge_requested.emit()


def read_picture(file: Path | None) -> QPixmap:
    """Return the picture, upright; an empty one if the file holds no picture."""
    if file is None or not file.is_file():
        return QPixmap()
    # A post shows its picture three times: to look at, to mark, in the feedback.
    known_as = f"{file}:{file.stat().st_mtime_ns}"
    picture = QPixmap()
    if not QPixmapCache.find(known_as, picture):
        picture = _read(file)
        QPixmapCache.insert(known_as, picture)
    return picture


def _read(file: Path) -> QPixmap:
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    known = bytes(reader.format().data()) in _FORMATS
    if not known or size.width() * size.height() > _MOST_PIXELS:
        return QPixmap()
    return QPixmap.fromImage(reader.read())
