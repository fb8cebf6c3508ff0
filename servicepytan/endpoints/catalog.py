"""The collection of all operations, for listing, lookup and search."""

from __future__ import annotations

from collections.abc import Iterator

from servicepytan.endpoints.operations import (
    ALIASES,
    MODULES,
    Operation,
    operation,
    operations,
    search,
)
from servicepytan.errors import InvalidArgument


class Operations:
    """The operations of the API by name; iterating it gives the names.

    Example:
        >>> session.operations["jpm.jobs.cancel"].scope
        'tn.jpm.jobs:w'
        >>> session.operations.search("cancel job")
        ['jpm.jobs.cancel', ...]
    """

    def __iter__(self) -> Iterator[str]:
        return iter(search())

    def __len__(self) -> int:
        return len(search())

    def __contains__(self, name: object) -> bool:
        try:
            return bool(self[str(name)])
        except InvalidArgument:
            return False

    def __getitem__(self, name: str) -> Operation:
        """The operation of a full name.

        Raises:
            InvalidArgument: there is none; the message names the nearest.
        """
        module, _, tail = named(name).partition(".")
        return operation(f"{ALIASES[module]}.{tail}" if module in ALIASES else name)

    def __repr__(self) -> str:
        return f"<{len(self)} operations in {len(MODULES)} modules>"

    def search(self, words: str) -> list[str]:
        """Names of the operations with all these words in name, path or summary.

        Args:
            words: The words, in any order.

        Example:
            >>> session.operations.search("invoice items export")
            ['accounting.invoices.export_items']
        """
        return list(search(named(words)))

    def values(self) -> Iterator[Operation]:
        """The operations; loads all tables.

        Example:
            >>> reads = [one.name for one in session.operations.values() if one.verb == "GET"]
        """
        return operations()


def named(name: object) -> str:
    """A name or words, as text.

    Raises:
        InvalidArgument: it is no text.
    """
    if not isinstance(name, str):
        raise InvalidArgument(f"{name!r} is no text; write a name as in 'jpm.jobs.get'.")
    return name
