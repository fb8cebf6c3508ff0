"""Resources as a source of dlt, which loads them into any database it knows (extra ``dlt``)."""

from __future__ import annotations

from servicepytan.dlt.resources import source

__all__ = ["source"]


def __dir__() -> list[str]:
    return sorted(__all__)
