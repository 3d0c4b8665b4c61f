"""Backups: histories as bundles, one file around them, and a seal where a passphrase is given."""
