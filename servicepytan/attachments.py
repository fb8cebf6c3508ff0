"""The import path ``servicepytan.attachments`` of 0.4.2."""

from __future__ import annotations

from servicepytan.legacy.attachments import JobAttachments
from servicepytan.legacy.endpoint import Endpoint

__all__ = ["Endpoint", "JobAttachments"]
