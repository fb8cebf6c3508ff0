"""Checks all of ``.env`` and the config file, and finds the line of each problem."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Optional

from servicepytan.config import files
from servicepytan.config.file_tables import Table, all_tables, profiles_of
from servicepytan.config.line_numbers import KeyPath
from servicepytan.config.loading import (
    absent,
    doubts_left,
    examine,
    here,
    redactor,
    show_warnings,
)
from servicepytan.config.logins import is_logged_in
from servicepytan.config.profiles import profile_search
from servicepytan.config.references import check_reference
from servicepytan.config.search import Search, SecretReference, SourceValue, wrapped
from servicepytan.config.settings import BY_NAME, REFERENCE_KEYS, Setting, sentence
from servicepytan.config.sources import (
    SOURCES,
    is_ours,
    json_setting,
    key_problem,
    unknown_profile,
    variable_meant,
)
from servicepytan.config.values import Wrong

_LINE = re.compile(r"\(at line (\d+)")


class SettingProblem(NamedTuple):
    """A problem with the settings.

    Attributes:
        text: What is wrong, where, and what would be right.
        file: The file that it is in; None if it is in none.
        line: The line there, from 1; None if it is the whole file, or no file.
    """

    text: str
    file: Optional[Path] = None
    line: Optional[int] = None


def validate(
    arguments: Optional[Mapping[str, Any]] = None,
    *,
    environ: Optional[Mapping[str, str]] = None,
    start: Optional[Path] = None,
) -> tuple[SettingProblem, ...]:
    """All problems of the settings, including those of every profile and section.

    It makes no request.

    Args:
        arguments: As in ``load``.
        environ: As in ``load``.
        start: As in ``load``.

    Example:
        >>> validate({"config_file": "servicetitan.toml"})
        (Problem(text='page_size is 0 (servicetitan.toml, line 7). ...', file=..., line=7),)
    """
    environ = os.environ if environ is None else environ
    start = start or here()
    search = Search(arguments or {}, environ, start)
    search.reads_secrets = False
    search.run(SOURCES)
    document = _document(search)
    problems = list(_of_session(search, document is not None))
    if document is not None and search.file is not None:
        problems += _FileCheck(document, search.file, search.named_by_dotenv).problems()
        problems += _of_other_profiles(document, search, environ, start)
    show_warnings(search)
    mask = redactor(search).text
    return tuple(problem._replace(text=mask(problem.text)) for problem in problems)


def _document(search: Search) -> Optional[files.Document]:
    """The config file that a search read; None if it could not."""
    try:
        document = files.read_document(search.file) if search.file else None
        if document is not None:
            profiles_of(document.tables, search.file or Path())
    except files.UnreadableFile:
        return None
    return document


def _of_session(search: Search, is_read: bool) -> Iterator[SettingProblem]:
    """The problems of the selected settings, except those inside a readable config file."""
    findings = examine(search)
    for text in search.problems:
        line = _LINE.search(text)
        file = search.file if text.startswith(f"{search.file} ") else None
        yield SettingProblem(text, file, int(line[1]) if file and line else None)
    if not search.blind and not (search.profiles and findings.missing):
        yield from (SettingProblem(text) for text in absent(search, findings.missing))
    yield from (
        SettingProblem(doubt.sentence, doubt.file, doubt.line) for doubt in doubts_left(search)
    )
    for setting, wrong, value in findings.wrong:
        if not is_read or value.file != search.file or value.file is None:
            yield SettingProblem(sentence(setting, wrong, value.origin), value.file, value.line)


class _FileCheck:
    """Checks each entry of a config file.

    Args:
        document: The content of the file.
        file: The file.
        named_by_dotenv: Whether ``.env`` named it.
    """

    def __init__(self, document: files.Document, file: Path, named_by_dotenv: bool) -> None:
        self._document = document
        self._named_by_dotenv = named_by_dotenv
        self._file = file
        self._lines = document.lines()

    def problems(self) -> Iterator[SettingProblem]:
        """The problems, in the order of the entries."""
        if self._document.kind == "json":
            for key, value in self._document.tables.items():
                yield from self._json_entry(key, value)
            return
        yield from self._default_profile(profiles_of(self._document.tables, self._file))
        for table in all_tables(self._document.tables, self._file):
            for key, value in table.entries.items():
                yield from self._entry(table, key, value)

    def _json_entry(self, key: str, value: Any) -> Iterator[SettingProblem]:
        setting = json_setting(key)
        if setting is not None:
            yield from self._value((key,), setting, value)
        elif is_ours(key):
            origin = self._origin((key,))
            yield self._problem((key,), f"{key} is an unknown key ({origin}).{variable_meant(key)}")

    def _default_profile(self, profiles: Collection[str]) -> Iterator[SettingProblem]:
        path = ("default_profile",)
        name = self._document.tables.get(*path)
        is_there = isinstance(name, str) and (name in profiles or is_logged_in(name))
        if name is not None and not is_there:
            profile = SourceValue(name, self._origin(path))
            yield self._problem(path, unknown_profile(profile, profiles, self._file))

    def _entry(self, table: Table, key: str, value: Any) -> Iterator[SettingProblem]:
        path = (*table.path, key)
        fault = key_problem(key, table, self._named_by_dotenv)
        if fault is not None:
            yield self._problem(path, f"{key} {fault[0]} ({self._origin(path)}).{fault[1]}")
        elif key in REFERENCE_KEYS:
            yield from self._reference(path, *REFERENCE_KEYS[key], value)
        else:
            yield from self._value(path, BY_NAME[key], value)

    def _reference(
        self, path: KeyPath, setting: Setting, kind: str, value: Any
    ) -> Iterator[SettingProblem]:
        try:
            check_reference(SecretReference(kind, value, self._file.parent, self._file))
        except Wrong as wrong:
            yield self._problem(path, sentence(setting, wrong, self._origin(path)))

    def _value(self, path: KeyPath, setting: Setting, value: Any) -> Iterator[SettingProblem]:
        source_value = wrapped(setting, value, self._origin(path))
        try:
            if source_value is not None:
                setting.parse(source_value.value)
        except Wrong as wrong:
            yield self._problem(path, sentence(setting, wrong, self._origin(path)))

    def _origin(self, path: KeyPath) -> str:
        return f"{self._file}, line {self._lines.get(path)}"

    def _problem(self, path: KeyPath, text: str) -> SettingProblem:
        return SettingProblem(text, self._file, self._lines.get(path))


def _of_other_profiles(
    document: files.Document, search: Search, environ: Mapping[str, str], start: Path
) -> Iterator[SettingProblem]:
    """The problems of missing settings in the profiles that were not chosen."""
    if document.kind == "json" or search.file is None:
        return
    profile = search.first("profile")
    chosen = profile.value if profile else document.tables.get("default_profile")
    for name in profiles_of(document.tables, search.file):
        if name == chosen:
            continue
        arguments = {"profile": name, "config_file": search.file}
        other = profile_search(arguments, environ, start, reads_secrets=False)
        line = document.lines().get(("profiles", name))
        for problem in absent(other, examine(other).missing):
            message = problem if repr(name) in problem else f"In profile {name!r}, {problem}"
            yield SettingProblem(message, search.file, line)
