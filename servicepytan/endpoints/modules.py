"""The API modules and the short names of their resources, as attributes of a session."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from servicepytan.endpoints.base import Caller, Namespace, Suggesting

if TYPE_CHECKING:
    from servicepytan.endpoints.accounting import Accounting, Invoices
    from servicepytan.endpoints.crm import Crm, Customers
    from servicepytan.endpoints.jpm import Jobs, Jpm


class Modules(Suggesting):
    """Gives each API module under its name, loaded when first touched.

    Args:
        caller: The session that makes the calls.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._modules: dict[str, Any] = {}

    def _module(self, name: str) -> Any:
        if name not in self._modules:
            kind: type[Namespace] = getattr(
                import_module(f"servicepytan.endpoints.{name}"),
                "".join(word.capitalize() for word in name.split("_")),
            )
            self._modules.setdefault(name, kind(self._caller))
        return self._modules[name]

    @property
    def accounting(self) -> Accounting:
        """Invoices, payments and the rest of accounting."""
        return self._module("accounting")

    @property
    def crm(self) -> Crm:
        """Customers, locations, bookings and leads."""
        return self._module("crm")

    @property
    def jpm(self) -> Jpm:
        """Jobs, appointments and projects."""
        return self._module("jpm")

    @property
    def customers(self) -> Customers:
        """Short for ``session.crm.customers``."""
        return self.crm.customers

    @property
    def invoices(self) -> Invoices:
        """Short for ``session.accounting.invoices``."""
        return self.accounting.invoices

    @property
    def jobs(self) -> Jobs:
        """Short for ``session.jpm.jobs``."""
        return self.jpm.jobs
