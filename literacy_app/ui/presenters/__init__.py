"""Drive a screen; no Qt import."""
