"""Work with several tenants at once: calls, rows and syncs, in parallel."""

from servicepytan.fleet.fleet import Fleet
from servicepytan.fleet.results import FleetResult, FleetRows

__all__ = ["Fleet", "FleetResult", "FleetRows"]
