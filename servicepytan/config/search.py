"""The search for settings: the values of each source, and problems of the sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Optional

from servicepytan.config.settings import Setting
from servicepytan.core.frozen import NamedTuple
from servicepytan.core.redact import Secret


class SourceValue(NamedTuple):
    """A value with its source and perhaps its line; a secret is wrapped."""

    value: Any
    origin: str
    file: Optional[Path] = None
    line: Optional[int] = None


class SecretReference(NamedTuple):
    """A secret reference: the file or command with a secret.

    Attributes:
        kind: ``file`` or ``command``.
        value: The path or the command, as it was written.
        folder: The folder that a relative path begins at.
        file: The config file that says so; None for the environment.
    """

    kind: str
    value: Any
    folder: Path
    file: Optional[Path] = None

    def __repr__(self) -> str:
        return f"SecretReference({self.kind!r})"


class Doubt(NamedTuple):
    """An unknown variable that resembles one of ours; a problem if that one is not set."""

    variable: str
    file: Path
    line: int
    meant: str

    @property
    def sentence(self) -> str:
        """The problem as a sentence."""
        return (
            f"{self.variable} is an unknown variable ({self.file}, line {self.line})."
            f" Did you mean {self.meant!r}?"
        )


Layer = dict[str, SourceValue]
"""The values of one source, by setting."""


class Search:
    """A search through the sources, with its results so far.

    Attributes:
        arguments: The arguments; emptied at the end, as they hold secrets.
        environ: The environment; emptied at the end.
        start: The working folder.
        layers: What each source gave, in order of precedence.
        problems: What is wrong with the sources themselves.
        file_problems: What is wrong with keys of the config file.
        warnings: Files that others can read.
        doubts: Variables that are nearly ours.
        chosen: What the file or profile says that the arguments named.
        blind: Whether a source could not be read, so that nothing is known to be missing.
        profiles: The profiles of the config file, when none was chosen.
        file: The config file, whether it exists or not.
        profile: The profile that alone can say what is a tenant's own, when there are several.
        later_environment: The environment that a source after the config file names.
        named_by_dotenv: Whether ``.env`` names the config file, which may then be another's.
        revealed: Secrets that were read or decrypted.
        reads_secrets: Whether secrets are read from files, commands and logins, and decrypted.
        config_key: The key or passphrase of encrypted settings.
        chosen_profile: The name of the profile that was chosen; empty for none.
        other_logins: The logins that there are, when none is for this profile and environment.
        accepts_new_profile: Whether the profile need not exist, as it is about to be logged in.
    """

    def __init__(
        self,
        arguments: Optional[Mapping[str, Any]] = None,
        environ: Optional[Mapping[str, str]] = None,
        start: Optional[Path] = None,
        profile: Optional[str] = None,
    ) -> None:
        self.arguments = arguments or {}
        self.environ = environ or {}
        self.start = start or Path()
        self.layers: list[Layer] = []
        self.problems: list[str] = []
        self.file_problems: list[str] = []
        self.warnings: list[str] = []
        self.doubts: list[Doubt] = []
        self.chosen: Layer = {}
        self.blind = False
        self.profiles: tuple[str, ...] = ()
        self.file: Optional[Path] = None
        self.profile = profile
        self.later_environment = ""
        self.named_by_dotenv = False
        self.revealed: list[Secret] = []
        self.reads_secrets = True
        self.config_key: Optional[Secret] = None
        self.chosen_profile = ""
        self.accepts_new_profile = False
        self.other_logins: tuple[str, ...] = ()

    def first(self, name: str) -> Optional[SourceValue]:
        """The value of the first source that has one."""
        return next((layer[name] for layer in self.layers if name in layer), None)

    def fail(self, problem: str) -> None:
        """Record a source that could not be read."""
        self.problems.append(problem)
        self.blind = True

    def run(self, sources: Iterable[SettingSource]) -> Search:
        """Read all sources, then drop the raw input."""
        for source in sources:
            self.layers.append(source.read(self))
        self.arguments, self.environ = {}, {}
        return self


class SettingSource(NamedTuple):
    """A source of settings."""

    name: str
    read: Callable[[Search], Layer]


def wrap_secret(setting: Setting, value: Any) -> Any:
    """A secret value for storage: a text wrapped as ``Secret``; for another type the type alone."""
    if not setting.secret or isinstance(value, Secret):
        return value
    return Secret(value) if isinstance(value, str) else type(value)


def wrapped(
    setting: Setting,
    value: Any,
    origin: str,
    file: Optional[Path] = None,
    line: Optional[int] = None,
) -> Optional[SourceValue]:
    """A value with its source; None if the value counts as unset."""
    if value is None or (value == "" and setting.blank_is_unset):
        return None
    return SourceValue(wrap_secret(setting, value), origin, file, line)
