"""Tracebacks in notebooks: the caller's lines and the message."""

from __future__ import annotations

import logging
import os
import sys
import sysconfig
import traceback
from pathlib import PurePath

_PACKAGE = os.path.dirname(os.path.abspath(__file__)) + os.sep
_PYTHON = sysconfig.get_path("stdlib") + os.sep
_NOTEBOOKS = {"IPython", "ipykernel"}
_HINT = (
    "Lines inside servicepytan are left out; logging.getLogger('servicepytan').setLevel('DEBUG')"
    " shows them."
)


def shown_in_notebook(error: BaseException) -> list[str]:
    """The lines that IPython shows for an error.

    Frames of servicepytan, of Python's own modules and of the notebook are left out, unless the
    logger ``servicepytan`` is at DEBUG.
    """
    if logging.getLogger("servicepytan").isEnabledFor(logging.DEBUG):
        whole = traceback.format_exception(type(error), error, error.__traceback__)
        return "".join(whole).splitlines()
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if not _is_inner(frame.filename)
    ]
    lines = [line for frame in frames for line in _lines_of(frame)]
    return [*lines, f"{type(error).__name__}: {error}", "", _HINT]


def _is_inner(filename: str) -> bool:
    """Whether a file is not the caller's own."""
    if filename.startswith(_PACKAGE) or _NOTEBOOKS.intersection(PurePath(filename).parts):
        return True
    return filename.startswith(_PYTHON) and not {"site-packages", "dist-packages"}.intersection(
        PurePath(filename).parts
    )


def _lines_of(frame: traceback.FrameSummary) -> list[str]:
    heading = f"{_name_of(frame.filename)}, line {frame.lineno}, in {frame.name}"
    return [heading, f"    {frame.line}", ""]


def _name_of(filename: str) -> str:
    """IPython's name for a file, as in ``Cell In[3]``."""
    try:
        label, name = sys.modules["IPython"].get_ipython().compile.format_code_name(filename)
    except (AttributeError, KeyError, TypeError):
        return f"File {filename}"
    return f"{label} {name}"
