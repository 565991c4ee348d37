"""The content database: disposable, built from packs."""
