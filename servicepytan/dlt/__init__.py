"""A dlt source, which loads resources into any database that dlt supports (extra ``dlt``)."""

from __future__ import annotations

from servicepytan.dlt.resources import source

__all__ = ["source"]


def __dir__() -> list[str]:
    return sorted(__all__)
