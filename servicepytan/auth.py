"""The import path ``servicepytan.auth`` of 0.4.2."""

from __future__ import annotations

import logging

from servicepytan.legacy.auth import (
    get_app_key,
    get_auth_headers,
    get_auth_token,
    get_tenant_id,
    request_auth_token,
)
from servicepytan.legacy.connection import (
    AUTH_VARIABLES,
    ApiEnvironment,
    get_api_root_url,
    get_auth_root_url,
    servicepytan_connect,
)

logger = logging.getLogger(__name__)

__all__ = [
    "AUTH_VARIABLES",
    "ApiEnvironment",
    "get_api_root_url",
    "get_app_key",
    "get_auth_headers",
    "get_auth_root_url",
    "get_auth_token",
    "get_tenant_id",
    "logger",
    "request_auth_token",
    "servicepytan_connect",
]
