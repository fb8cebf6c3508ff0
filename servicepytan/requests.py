"""The import path ``servicepytan.requests`` of 0.4.2."""

from __future__ import annotations

import logging

from requests import ConnectionError, HTTPError, RequestException

from servicepytan.legacy.endpoint import Endpoint
from servicepytan.legacy.utils import (
    check_default_options,
    endpoint_url,
    request_contents,
    request_json,
)

logger = logging.getLogger(__name__)

__all__ = [
    "ConnectionError",
    "Endpoint",
    "HTTPError",
    "RequestException",
    "check_default_options",
    "endpoint_url",
    "logger",
    "request_contents",
    "request_json",
]
