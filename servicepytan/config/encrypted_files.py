"""Replaces secrets in a config file by encrypted ones."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from servicepytan._storage.atomic import write_text
from servicepytan.config import files
from servicepytan.config.file_tables import all_tables
from servicepytan.config.line_numbers import KeyPath
from servicepytan.config.loading import is_encrypted
from servicepytan.config.settings import BY_NAME
from servicepytan.config.sources import json_setting
from servicepytan.core.redact import SHORTEST, Secret, forms_of
from servicepytan.errors import ConfigurationError


class ConfigSecrets:
    """The secrets in a config file.

    Args:
        file: The config file.

    Raises:
        ConfigurationError: it cannot be read.

    Attributes:
        encrypted: Those that are encrypted, by the keys that lead to them.
        plain: All others.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        try:
            self._document = files.read_document(file)
            texts = dict(_secrets(self._document, file))
        except files.UnreadableFile as problem:
            reason = str(problem)
        else:
            self.encrypted = {path: text for path, text in texts.items() if is_encrypted(text)}
            self.plain = {path: text for path, text in texts.items() if not is_encrypted(text)}
            return
        raise ConfigurationError(reason)

    def replace(self, texts: Mapping[KeyPath, str]) -> None:
        """Replace secrets in the file; all other text stays unchanged.

        Args:
            texts: The new texts by the keys that lead to them.

        Raises:
            ConfigurationError: a line is not written so that it can be changed, or the file
                cannot be written; it is then as it was.
        """
        if texts:
            self.write(self.replaced(texts))

    def replaced(self, texts: Mapping[KeyPath, str]) -> str:
        """The text of the file with secrets replaced.

        Args:
            texts: The new texts by the keys that lead to them.

        Raises:
            ConfigurationError: a line is not written so that it can be changed.
        """
        lines = self._document.lines()
        text = self._document.text
        for path, new in texts.items():
            old = {**self.encrypted, **self.plain}[path]
            text = _replaced(text, lines[path], old.reveal(), new)
        self._check(text, texts, lines)
        return text

    def lines_with(self, texts: Iterable[Secret]) -> list[int]:
        """The numbers of the lines with one of the texts, comments included.

        Args:
            texts: The texts; short ones are ignored.
        """
        plain = (text.reveal() for text in texts)
        forms = {form for text in plain if len(text) >= SHORTEST for form in forms_of(text)}
        lines = enumerate(self._document.text.split("\n"), 1)
        return [number for number, line in lines if any(form in line for form in forms)]

    def write(self, text: str) -> None:
        """Replace the whole file atomically.

        Args:
            text: Its new text.

        Raises:
            ConfigurationError: it cannot be written.
        """
        try:
            write_text(Path(os.path.realpath(self._file)), text)
            return
        except OSError as error:
            reason = error.strerror or type(error).__name__
        raise ConfigurationError(f"{self._file} cannot be written: {reason}.")

    def _check(self, text: str, texts: Mapping[KeyPath, str], lines: Mapping[KeyPath, int]) -> None:
        parse = files.PARSERS[self._document.kind]
        expected = _with_texts(self._document.tables, texts)
        try:
            if parse(text, self._file) == expected:
                return
        except files.UnreadableFile:
            pass
        numbers = ", ".join(str(lines[path]) for path in texts)
        raise ConfigurationError(
            f"{self._file} has a secret that cannot be replaced by itself (one of the lines"
            f" {numbers}). Write each as KEY and VALUE in quotes on a line of its own."
        )


def _secrets(document: files.Document, file: Path) -> Iterator[tuple[KeyPath, Secret]]:
    if document.kind == "json":
        for key, value in document.tables.items():
            setting = json_setting(key)
            if setting is not None and setting.secret and isinstance(value, str) and value:
                yield (key,), Secret(value)
        return
    for table in all_tables(document.tables, file):
        for key, value in table.entries.items():
            if key in BY_NAME and BY_NAME[key].secret and isinstance(value, str) and value:
                yield (*table.path, key), Secret(value)


def _replaced(text: str, number: int, old: str, new: str) -> str:
    """A text with a value on one line replaced, whether or not the value is quoted."""
    lines = text.split("\n")
    line = lines[number - 1]
    for written in (json.dumps(old), f"'{old}'", old):
        if written in line:
            before, _, after = line.rpartition(written)
            lines[number - 1] = f"{before}{json.dumps(new)}{after}"
            break
    return "\n".join(lines)


def _with_texts(tables: Mapping[str, Any], texts: Mapping[KeyPath, str]) -> dict[str, Any]:
    changed: dict[str, Any] = copy.deepcopy(dict(tables))
    for path, text in texts.items():
        table = changed
        for key in path[:-1]:
            table = table[key]
        table[path[-1]] = text
    return changed
