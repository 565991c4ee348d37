"""Show a screen; no services, no SQL."""
