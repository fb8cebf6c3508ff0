"""A ServiceTitan-like API on this machine, for trials and tests without credentials.

    >>> from servicepytan.sandbox import Sandbox
    >>> with Sandbox() as sandbox:
    ...     session = sandbox.session()
    ...     session.jobs.list(limit=3).all()

It answers with invented data that is the same for the same seed, keeps what is written in memory,
fails on demand, and tells what it was asked.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servicepytan.sandbox.faults import Faults
    from servicepytan.sandbox.log import AppliedWrite, LoggedRequest
    from servicepytan.sandbox.reports.options import Reporting
    from servicepytan.sandbox.sandbox import Sandbox

__all__ = ["AppliedWrite", "Faults", "LoggedRequest", "Reporting", "Sandbox"]

_HOMES = {
    "AppliedWrite": "log",
    "Faults": "faults",
    "LoggedRequest": "log",
    "Reporting": "reports.options",
    "Sandbox": "sandbox",
}


if not TYPE_CHECKING:  # type checkers must notice misspelt names

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}.{_hint(name)}")
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def _hint(name: str) -> str:
    if name.startswith("_"):
        return ""
    from servicepytan.core.wire import did_you_mean

    return did_you_mean(name, _HOMES)


def __dir__() -> list[str]:
    return sorted(__all__)
