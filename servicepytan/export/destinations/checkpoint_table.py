"""Writes the checkpoints of a sync to a table of its database, in the states of resources."""

from __future__ import annotations

from typing import Optional

from servicepytan.export.destinations.engine import Engine

STATES = "servicepytan_state"
"""The table of the states; the row without a resource tells whose data it is."""

_SETTINGS = ""

# Values never stand in a statement; the name of the table does, hence nosec B608.


class CheckpointTable:
    """The states of the resources of a database, as texts.

    It opens no transaction: a state is safe with the rows that its caller writes in the same one.

    Args:
        engine: The connection.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def create(self) -> None:
        """Create the table if it is not there."""
        self._engine.execute(
            f"CREATE TABLE IF NOT EXISTS {STATES} (resource TEXT NOT NULL, state TEXT NOT NULL)"
        )

    def read(self, resource: str) -> Optional[str]:
        """The state of a resource; None if there is none."""
        sql = f"SELECT state FROM {STATES} WHERE resource = ?"  # nosec B608
        rows = self._engine.execute(sql, [resource])
        return str(rows[0][0]) if rows else None

    def write(self, resource: str, state: str) -> None:
        """Write the state of a resource, in place of the last one."""
        if self.read(resource) is None:
            sql = f"INSERT INTO {STATES} (state, resource) VALUES (?, ?)"  # nosec B608
        else:
            sql = f"UPDATE {STATES} SET state = ? WHERE resource = ?"  # nosec B608
        self._engine.execute(sql, [state, resource])

    def read_settings(self) -> Optional[str]:
        """Whose rows the database holds, and how; None if it is new."""
        return self.read(_SETTINGS)

    def write_settings(self, settings: str) -> None:
        """Write whose rows the database holds, and how."""
        self.write(_SETTINGS, settings)
