"""The error that stops the generator."""

from __future__ import annotations


class Problem(Exception):
    """Something no rule covers; the message names the override to add."""


def missing(fact: str, table: str, key: str, example: str) -> Problem:
    """A problem that one line in the overrides file would solve."""
    return Problem(f'{fact}. Add to overrides.toml: [{table}] "{key}" = {example}')
