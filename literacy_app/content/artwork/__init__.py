"""Drawn photographs: the app finds them here, authors draw them with `draw`."""

from literacy_app.content.artwork.files import BadPicture, scene_file

__all__ = ["BadPicture", "scene_file"]
