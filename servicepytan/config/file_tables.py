"""The tables of a config file: its top level, its profiles, and their sections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from servicepytan.config.files import UnreadableFile
from servicepytan.config.values import HOSTS

if TYPE_CHECKING:
    from servicepytan.config.line_numbers import KeyPath

ROOT_KEYS = ("default_profile", "profiles")
"""Top-level keys that are no settings."""


class Table(NamedTuple):
    """A table of settings.

    Attributes:
        path: The keys that lead to it.
        entries: Its keys and values, without the tables below it.
        label: What it is called in messages.
    """

    path: KeyPath
    entries: Mapping[str, Any]
    label: str

    @property
    def is_section(self) -> bool:
        """Whether it applies to one environment only."""
        return len(self.path) in (1, 3)

    @property
    def profile(self) -> Optional[str]:
        """The profile that it belongs to; None for the top level."""
        return self.path[1] if len(self.path) > 1 else None


def profiles_of(tables: Mapping[str, Any], file: Path) -> dict[str, Mapping[str, Any]]:
    """The profiles of a config file by name; YAML gives None for an empty one.

    Raises:
        UnreadableFile: they are no tables.
    """
    content = tables.get("profiles")
    profiles = {} if content is None else content
    if not isinstance(profiles, Mapping) or not all(
        profile is None or isinstance(profile, Mapping) for profile in profiles.values()
    ):
        form = "[profiles.NAME], with its keys below"
        if file.suffix.lower() in (".yaml", ".yml"):
            form = "NAME: below it, and below that its keys, each level indented"
        raise UnreadableFile(f"profiles in {file} must be tables: {form}.")
    return {name: profile or {} for name, profile in profiles.items()}


def all_tables(tables: Mapping[str, Any], file: Path) -> Iterator[Table]:
    """Every table of a config file; each section follows its profile or the top level."""
    yield from _with_sections((), tables, f"top level of {file}")
    for name, profile in profiles_of(tables, file).items():
        yield from _with_sections(("profiles", name), profile, f"profile {name!r} of {file}")


def applicable_tables(
    tables: Mapping[str, Any], file: Path, profile: Optional[str], environment: str
) -> list[Table]:
    """The tables that apply to a profile and an environment; later ones take precedence.

    Args:
        tables: The content of the file.
        file: The file.
        profile: The profile, or None for none.
        environment: Whose sections count.
    """
    return [
        table
        for table in all_tables(tables, file)
        if table.profile in (None, profile)
        if not table.is_section or table.path[-1] == environment
    ]


def _with_sections(path: KeyPath, entries: Mapping[str, Any], label: str) -> Iterator[Table]:
    sections = {name: entries[name] for name in HOSTS if isinstance(entries.get(name), Mapping)}
    left_out = {*sections, *(() if path else ROOT_KEYS)}
    own = {key: value for key, value in entries.items() if key not in left_out}
    yield Table(path, own, label)
    for name, section in sections.items():
        yield Table((*path, name), section, f"section {name!r} of {label}")
