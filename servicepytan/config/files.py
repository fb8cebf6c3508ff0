"""Finds and reads ``.env`` and config files; errors name the place, never the content."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from servicepytan._storage.user_folders import user_folder
from servicepytan.config.settings import PREFIX
from servicepytan.core.frozen import NamedTuple

if TYPE_CHECKING:
    from servicepytan.config.line_numbers import KeyPath

CONFIG_NAMES = ("config.toml", "config.yaml", "config.yml")
"""The possible names of the config file in the user's folder; the first is the default."""
_MOST_BYTES = 1_000_000


class UnreadableFile(Exception):
    """A file cannot be read; the message says what to do."""


class ConfigLine(NamedTuple):
    """An entry of a ``.env`` file.

    Attributes:
        number: Its line.
        key: The variable.
        value: Its value; None without one.
        broken: Whether one of our variables cannot be read.
        lacks: Whether the value names a variable that is not set, and so lacks a part.
    """

    number: int
    key: str
    value: Optional[str]
    broken: bool = False
    lacks: bool = False


class Document(NamedTuple):
    """The content of a config file.

    Attributes:
        kind: ``toml``, ``yaml`` or ``json``.
        text: The text.
        tables: Its tables.
    """

    kind: str
    text: str
    tables: dict[str, Any]

    def lines(self) -> dict[KeyPath, int]:
        """The line of each key, by the keys of the tables around it."""
        from servicepytan.config import line_numbers

        if self.kind == "toml":
            return line_numbers.toml_lines(self.text, _toml_parser())
        if self.kind == "json":
            return line_numbers.json_lines(self.text)
        from servicepytan.config import yaml_text

        return yaml_text.parse(self.text)[1]


NO_HOME = (
    "there is no home folder for this user to look for a config file in. Name one: pass"
    " config_file, or set SERVICETITAN_CONFIG."
)


def default_config_file() -> Optional[Path]:
    """The default path of the config file, which need not exist.

    It is ``config.toml``, or ``config.yaml`` or ``config.yml`` where only that is there. None where
    the system knows no home folder for this user, as in some containers.

    Example:
        >>> default_config_file()
        PosixPath('/home/ada/.config/servicepytan/config.toml')
    """
    folder = user_folder("config")
    if folder is None:
        return None
    paths = [folder / name for name in CONFIG_NAMES]
    return next((path for path in paths if os.path.isfile(path)), paths[0])


def rival_problems(file: Path) -> list[str]:
    """A problem if the user's folder holds more than one config file."""
    names = [name for name in CONFIG_NAMES if os.path.isfile(file.with_name(name))]
    if len(names) < 2:
        return []
    return [f"{file.parent} holds {' and '.join(names)}, and one of them must go."]


def find_dotenv(start: Path) -> Optional[Path]:
    """The ``.env`` file in a folder or the nearest one above it."""
    folder = Path(os.path.abspath(start))
    for parent in (folder, *folder.parents):
        file = parent / ".env"
        if os.path.exists(file) and not os.path.isdir(file):
            return file
    return None


def read_text(file: Path) -> str:
    """The text of a UTF-8 file; raises if it is longer than any settings file."""
    try:
        with file.open("rb") as stream:
            content = stream.read(_MOST_BYTES + 1)
        if len(content) <= _MOST_BYTES:
            return content.decode("utf-8-sig")
        problem = f"{file} is larger than 1 MB, so that it holds no settings. Name another file."
    except UnicodeDecodeError as error:
        problem = f"{file} is not UTF-8 text (byte {error.start + 1}). Save it as UTF-8."
    except FileNotFoundError:
        problem = f"{file} does not exist. `servicepytan config init` makes a config file."
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        problem = f"{file} cannot be read: {reason}. Choose another file, or set its permissions."
    raise UnreadableFile(problem)


def read_document(file: Path) -> Document:
    """The content of a config file: JSON, YAML or TOML, by its name or its first character."""
    text = read_text(file)
    kind = _KINDS.get(file.suffix.lower(), "json" if text.lstrip().startswith("{") else "toml")
    return Document(kind, text, PARSERS[kind](text, file))


_KINDS = {".json": "json", ".yaml": "yaml", ".yml": "yaml"}


def parse_toml(text: str, file: Path) -> dict[str, Any]:
    """The tables of a TOML text."""
    try:
        return _toml_parser()(text)
    except (ValueError, RecursionError) as error:
        reason = str(error)
    position = re.search(r"\(at [^()]*\)$", reason)
    raise UnreadableFile(
        f"{file} is not valid TOML{f' {position.group()}' if position else ''}."
        f" {_toml_advice(reason)}"
    )


def _toml_advice(reason: str) -> str:
    """What to do about what the parser found; its own text may hold a secret."""
    if reason.startswith(("Cannot ", "Duplicate ")):
        return "The key or table stands above already: keep one of the two."
    if reason.startswith(("Unescaped '\\'", "Invalid hex value")):
        return "Write the text with a backslash in single quotes."
    return "Texts need quotes there."


def _toml_parser() -> Callable[[str], dict[str, Any]]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    return tomllib.loads


def parse_yaml(text: str, file: Path) -> dict[str, Any]:
    """The tables of a YAML text."""
    try:
        from servicepytan.config import yaml_text
    except ImportError:
        problem = (
            f"{file} is YAML, which needs PyYAML."
            ' Install it with: pip install "servicepytan[yaml]"'
        )
    else:
        try:
            return yaml_text.parse(text)[0]
        except yaml_text.InvalidYaml as error:
            problem = f"{file} {error}"
    raise UnreadableFile(problem)


def parse_json(text: str, file: Path) -> dict[str, Any]:
    """The object of a JSON text."""
    position = ""
    try:
        data = json.loads(text)
        if isinstance(data, dict):
            return data
    except json.JSONDecodeError as error:
        position = f" (at line {error.lineno}, column {error.colno})"
    except (RecursionError, ValueError):
        pass
    raise UnreadableFile(
        f"{file} is not a JSON object{position}. It needs keys such as SERVICETITAN_APP_KEY."
    )


PARSERS = {"json": parse_json, "yaml": parse_yaml, "toml": parse_toml}
"""The parser of each kind of config file."""


def parse_dotenv(text: str, environ: Mapping[str, str]) -> Iterator[ConfigLine]:
    """The entries of a ``.env`` text; expands ``${NAME}`` like python-dotenv."""
    from dotenv.parser import parse_stream

    values: dict[str, Optional[str]] = {}
    for entry in parse_stream(StringIO(text)):
        source = entry.original.string
        number = entry.original.line + _blank_lines(source)
        if entry.key is not None:
            value, lacks = _expand(entry.value, {**values, **environ})
            values[entry.key] = value
            yield ConfigLine(number, entry.key, value, lacks=lacks)
        elif entry.error and PREFIX in source:
            yield ConfigLine(number, "", None, broken=True)


def _expand(
    value: Optional[str], values: Mapping[str, Optional[str]]
) -> tuple[Optional[str], bool]:
    """A value with its variables expanded, and whether one of them is not set."""
    from dotenv.variables import Variable, parse_variables

    if value is None or "${" not in value:
        return value, False
    atoms = list(parse_variables(value))
    named = [atom for atom in atoms if isinstance(atom, Variable)]
    lacks = any(atom.default is None and values.get(atom.name) is None for atom in named)
    return "".join(atom.resolve(values) for atom in atoms), lacks


def _blank_lines(source: str) -> int:
    return len(re.findall(r"\r\n|\n|\r", source[: len(source) - len(source.lstrip())]))
