"""The desktop editor for an organisation's Social Media Guidelines."""

__version__ = "0.1.0"
