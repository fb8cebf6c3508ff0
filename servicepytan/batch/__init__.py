"""Batches: many writes of one operation, checked first, and resumable by a journal."""

from __future__ import annotations

from servicepytan.batch.run import BatchRun
from servicepytan.core.batch.results import BatchResult, BatchSummary

__all__ = ["BatchResult", "BatchRun", "BatchSummary"]
