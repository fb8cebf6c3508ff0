"""The import path ``servicepytan.summary`` of 0.4.2."""

from __future__ import annotations

from servicepytan.data import DataService
from servicepytan.legacy.summary import get_booked_jobs_by_agent

__all__ = ["DataService", "get_booked_jobs_by_agent"]
