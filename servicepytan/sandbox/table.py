"""What the table of operations says of scopes and parameters, as far as there is a table."""

from __future__ import annotations

import re
from functools import cache
from typing import Optional

from servicepytan.endpoints import operations
from servicepytan.endpoints.operations import Operation

_PARAMETER = re.compile(r"\{\w+\}")
_PREFIX = re.compile(r"^/?(.*?)/?tenant/\{tenant\}/")
_PAGING = {"page": {"page", "pageSize"}, "feed": {"from", "includeRecentChanges"}}


def key_of(operation: Operation) -> str:
    """An operation as the sandbox names it: ``GET jpm/v2/jobs/{}``."""
    path = _PREFIX.sub(r"\1/", operation.path)
    return f"{operation.verb} {_PARAMETER.sub('{}', path)}"


@cache
def by_key() -> dict[str, Operation]:
    """All operations that are in the table."""
    found: dict[str, Operation] = {}
    for module in operations.MODULES:
        known = operations.table(module).values()
        found.update({key_of(operation): operation for operation in known})
    return found


def scope(key: str) -> Optional[str]:
    """The scope of an operation; None when it is not in the table."""
    operation = by_key().get(key)
    return operation.scope if operation else None


def parameters(key: str) -> Optional[set[str]]:
    """The names of the query parameters of an operation; None when it is not in the table."""
    operation = by_key().get(key)
    if operation is None:
        return None
    names = {parameter.wire for parameter in operation.params}
    names |= _PAGING.get(operation.paging, set())
    return names | ({"includeTotal"} if operation.totals else set())
