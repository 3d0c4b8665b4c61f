"""What works on this computer and what does not; what is damaged is found, and mended on demand.

The checks are data: what is looked at, how, and how it is put right. Nothing is ever deleted: what
is damaged is set aside in a folder of the day.
"""

from smguide.workspace.doctor.visit import diagnose

__all__ = ["diagnose"]
