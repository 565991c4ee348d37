"""Mikiwame (見極め): practise telling manipulated posts from genuine ones."""

__version__ = "0.1.0"
