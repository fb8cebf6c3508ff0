"""Secret references: settings that name the file or the command with a secret."""

from __future__ import annotations

import os
import shlex
import stat
from pathlib import Path

from servicepytan.config import commands
from servicepytan.config.permissions import can_be_changed_by_others, open_file_warning
from servicepytan.config.search import SecretReference
from servicepytan.config.values import Wrong, path
from servicepytan.core.redact import Secret

_ALONE = "Name a file that holds the secret and nothing else."
_MOUNTED = ("/run/secrets/", "/var/run/secrets/")
"""Folders where containers mount secrets, with permissions that users cannot change."""


def check_reference(reference: SecretReference) -> None:
    """Raise if a reference is wrong, as far as that is known without running a command.

    Raises:
        Wrong: the command is none, or the file cannot be read.
    """
    if reference.kind == "file":
        read_reference(reference, [])
    else:
        commands.words_of(reference.value)


def read_reference(reference: SecretReference, warnings: list[str]) -> Secret:
    """The secret of a reference, without whitespace around it.

    Args:
        reference: The file or the command.
        warnings: Takes a warning if others can read the file.

    Raises:
        Wrong: there is none to be had.
    """
    is_file = reference.kind == "file"
    content = _read_file(_path_of(reference), warnings) if is_file else _run(reference)
    try:
        text = content.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        text = "\ufffd"
    if not text:
        advice = "Write the secret into it." if is_file else "Run it yourself to see why."
        raise Wrong(f"is empty: its {reference.kind} gives nothing but whitespace", advice)
    return Secret(text)


def _path_of(reference: SecretReference) -> Path:
    try:
        return reference.folder / os.path.expanduser(path(reference.value))
    except Wrong as wrong:
        raise Wrong(f"has a file that {wrong.fact}", wrong.advice) from None


def _run(reference: SecretReference) -> bytes:
    words = commands.words_of(reference.value)
    if reference.file is not None and can_be_changed_by_others(reference.file):
        raise Wrong(
            "has a command that is not run, as other users of this machine can change the file",
            f"Take the permission from them: chmod go-w {shlex.quote(str(reference.file))}",
        )
    return commands.output_of(words)


def _read_file(file: Path, warnings: list[str]) -> bytes:
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            kind = "a folder" if file.is_dir() else "no regular file"
            raise Wrong(f"has a file that is {kind}: {file}", _ALONE)
        with file.open("rb") as stream:
            content = stream.read(commands.MOST_BYTES + 1)
        warning = None if str(file).startswith(_MOUNTED) else open_file_warning(file)
    except (OSError, ValueError) as error:
        if isinstance(error, Wrong):
            raise
        reason = getattr(error, "strerror", None) or type(error).__name__
        advice = "Correct the path, or the permissions of the file."
        raise Wrong(f"has a file that cannot be read: {file}: {reason}", advice) from None
    if len(content) > commands.MOST_BYTES:
        raise Wrong(f"has a file with more than a secret: {file}", _ALONE)
    if warning:
        warnings.append(warning)
    return content
