"""The import path ``servicepytan.utils`` of 0.4.2."""

from __future__ import annotations

import logging

from servicepytan.legacy.auth import get_auth_headers, get_tenant_id
from servicepytan.legacy.utils import (
    check_default_options,
    create_credential_file,
    endpoint_url,
    get_timezone_by_file,
    request_contents,
    request_json,
    request_json_with_retry,
    sleep_with_countdown,
)

logger = logging.getLogger(__name__)

__all__ = [
    "check_default_options",
    "create_credential_file",
    "endpoint_url",
    "get_auth_headers",
    "get_tenant_id",
    "get_timezone_by_file",
    "logger",
    "request_contents",
    "request_json",
    "request_json_with_retry",
    "sleep_with_countdown",
]
