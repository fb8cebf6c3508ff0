"""Scripts of servicepytan 0.4.2, and what the migration says of them."""

from __future__ import annotations

from servicepytan.migration.call_finder import Finding
from servicepytan.migration.reader import findings, parse_source

HEAD = """\
import requests, servicepytan
from servicepytan import DataService, Endpoint, Report
from servicepytan.auth import ApiEnvironment, servicepytan_connect
from servicepytan.utils import endpoint_url, request_json
conn = servicepytan_connect()
jobs = Endpoint("jpm", "jobs", conn)
report = Report("operations", 7, conn)
"""
HEAD_LINES = HEAD.count("\n")
CUSTOMERS = 'Endpoint("crm", "customers", conn)'
JOBS, GENERAL = "session.jobs.list().all()", "session.<resource>.list(filter=...).all()"


def findings_of(source: str) -> list[Finding]:
    return findings([parse_source(source)])[0]


def replacements(source: str) -> list[tuple[str, str]]:
    """The findings behind the head."""
    return [
        (finding.old, finding.new)
        for finding in findings_of(HEAD + source)
        if finding.line > HEAD_LINES
    ]


def new_spellings(source: str) -> list[str]:
    return [spelling for _, spelling in replacements(source)]


def notes(source: str) -> str:
    return " ".join(note for finding in findings_of(HEAD + source) for note in finding.notes)
