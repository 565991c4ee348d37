"""Packs of lessons and posts as files, to and from the domain."""
