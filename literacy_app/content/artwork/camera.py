"""What a picture file says about itself: EXIF, written and read."""

from __future__ import annotations

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from literacy_app.content.artwork.spec import Camera

MAKER = "Hoshimi"
_CLOCK = "%Y:%m:%d %H:%M:%S"


def exif(camera: Camera) -> Image.Exif | None:
    """Return the data a camera would have left, or None when it was stripped."""
    if camera == Camera():
        return None
    data = Image.Exif()
    if camera.model:
        data[Base.Make] = MAKER
        data[Base.Model] = camera.model
    if camera.software:
        data[Base.Software] = camera.software
    if camera.taken_at:
        data.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = camera.taken_at.strftime(_CLOCK)
    if camera.gps:
        data.get_ifd(IFD.GPSInfo).update(_place(camera.gps))
    return data


def _place(at: tuple[float, float]) -> dict[int, object]:
    north, east = at
    return {
        GPS.GPSLatitudeRef: "N" if north >= 0 else "S",
        GPS.GPSLatitude: _degrees(abs(north)),
        GPS.GPSLongitudeRef: "E" if east >= 0 else "W",
        GPS.GPSLongitude: _degrees(abs(east)),
    }


def _degrees(angle: float) -> tuple[float, float, float]:
    minutes = (angle % 1) * 60
    return float(int(angle)), float(int(minutes)), round((minutes % 1) * 60, 2)
