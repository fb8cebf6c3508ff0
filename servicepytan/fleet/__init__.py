"""Many tenants at once: the same work for each, side by side."""

from servicepytan.fleet.fleet import Fleet
from servicepytan.fleet.results import FleetResult, FleetRows

__all__ = ["Fleet", "FleetResult", "FleetRows"]
