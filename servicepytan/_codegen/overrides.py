"""The overrides file: facts that no rule covers."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from .problems import Problem

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

HERE = Path(__file__).with_name("overrides.toml")


@dataclass(frozen=True)
class Overrides:
    """The tables of the overrides file, which describes each of them.

    Attributes:
        problems: What no rule and no override covers, collected while the files are read.
    """

    resources: dict[str, str] = field(default_factory=dict)
    bases: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    exports: dict[str, str] = field(default_factory=dict)
    archetypes: dict[str, str] = field(default_factory=dict)
    verbs: dict[str, str] = field(default_factory=dict)
    repeatable: dict[str, bool] = field(default_factory=dict)
    paging: dict[str, str] = field(default_factory=dict)
    created: dict[str, str] = field(default_factory=dict)
    bodies: dict[str, str] = field(default_factory=dict)
    present: dict[str, list[str]] = field(default_factory=dict)
    absent: dict[str, list[str]] = field(default_factory=dict)
    decimals: dict[str, list[str]] = field(default_factory=dict)
    named: dict[str, list[str]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    choices: dict[str, list[str]] = field(default_factory=dict)
    parameters: dict[str, str] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    singulars: dict[str, str] = field(default_factory=dict)
    summaries: dict[str, str] = field(default_factory=dict)
    phrases: dict[str, str] = field(default_factory=dict)
    examples: dict[str, str] = field(default_factory=dict)
    modules: dict[str, str] = field(default_factory=dict)
    operations: list[dict[str, Any]] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    day_filters: list[str] = field(default_factory=list)
    day_fields: list[str] = field(default_factory=list)
    day_columns: list[str] = field(default_factory=list)
    no_money: list[str] = field(default_factory=list)
    nullable: list[str] = field(default_factory=list)
    no_alias: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def complain(self, problem: Problem) -> None:
        """Record a problem; all are reported together at the end."""
        if str(problem) not in self.problems:
            self.problems.append(str(problem))

    def require_none(self) -> None:
        """Raise if a problem was recorded.

        Raises:
            Problem: there were; the message has them all.
        """
        if self.problems:
            raise Problem("\n".join(self.problems))


def load(path: Path = HERE) -> Overrides:
    """Read an overrides file; missing tables are empty.

    Raises:
        Problem: a table has a name that is not known.
    """
    tables: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    tables.update(tables.pop("plain", {}))
    names = {part.name for part in fields(Overrides)} - {"problems"}
    unknown = sorted(set(tables) - names)
    if unknown:
        raise Problem(f"{path.name} has tables that nothing reads: {', '.join(unknown)}.")
    return Overrides(**tables)
