"""Finds what is wrong with a folder of posts before a learner meets them."""
