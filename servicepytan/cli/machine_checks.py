"""The checks of ``doctor``: those of ``test-connection``, this machine and its network."""

from __future__ import annotations

import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import wait
from pathlib import Path
from typing import TYPE_CHECKING, Optional
from urllib.parse import urlsplit

from servicepytan._threads.pool import WorkerPool
from servicepytan.cli.diagnosis import (
    NAMES,
    SKIPPED,
    Check,
    checks,
    incomplete_checks,
    skipped_check,
)
from servicepytan.cli.failures import FAILED
from servicepytan.core.redact import Headers, Redactor
from servicepytan.core.timestamps import http_date_seconds

if TYPE_CHECKING:
    from servicepytan.config import PartialSettings
    from servicepytan.core.call import Fault, Reply
    from servicepytan.session import Session

NETWORK = ("proxy", "dns", "tls", "clock")
MACHINE = ("rate-limit", "disk")
DOCTOR_NAMES = (NAMES[0], *NETWORK, *NAMES[1:], *MACHINE)
"""All checks of ``doctor``, in their order."""
LONGEST = 30.0
"""Seconds that one check may take."""
_TIMEOUT = 10.0
_MOST_SKEW = 60.0
_LEAST_FREE = 1 << 30
_API_LIMIT = 60.0
_FAULT_ADVICE = {
    "proxy": "Check the proxy in HTTPS_PROXY, its user and password, and NO_PROXY.",
    "tls": "A proxy or virus scanner may replace certificates: name its certificate authority with"
    " REQUESTS_CA_BUNDLE. If the clock check fails too, set the clock first.",
    "timeout": "A firewall may drop the packets: allow port 443 to this host, or set HTTPS_PROXY.",
}
_REACH_ADVICE = "Check the network and the firewall, and whether HTTPS_PROXY must be set."


class Machine:
    """The network, clock and disk of this machine; tests replace its methods."""

    def resolve(self, host: str, port: int) -> int:
        """The number of addresses of a host.

        Raises:
            OSError: its name cannot be resolved.
        """
        return len(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))

    def proxy(self, url: str) -> str:
        """The proxy to a URL, empty for none."""
        from servicepytan.transport.preparation import environment_settings

        proxies = environment_settings(url)["proxies"]
        return str(proxies.get(urlsplit(url).scheme) or proxies.get("all") or "")

    def reach(self, url: str) -> Reply:
        """The reply to a request without credentials."""
        from servicepytan.core.call import Request
        from servicepytan.transport.http import Http

        sender = Http()
        try:
            return sender.send(Request("GET", url, Headers({"Accept": "*/*"})), _TIMEOUT)
        finally:
            sender.close()

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def free_bytes(self, folder: Path) -> int:
        """The free space on the disk of a folder.

        Raises:
            OSError: it cannot be told, or the folder cannot be written to.
        """
        with tempfile.TemporaryFile(dir=folder):
            return shutil.disk_usage(folder).free


def all_checks(
    session: Session, destination: Optional[str], machine: Machine, longest: float = LONGEST
) -> Iterator[Check]:
    """Run all checks, each with a time limit.

    Args:
        session: The session.
        destination: The place of a sync, or None.
        machine: This machine.
        longest: Seconds that one check may take.
    """
    connection_checks = checks(session)
    yield next(connection_checks)
    yield from network(machine, (session.api_url, session.config.auth_url), longest)
    yield from _bounded(connection_checks, NAMES[1:], longest)
    yield rate_limit(session)
    yield within("disk", lambda: disk(machine, destination), longest)


def incomplete_machine_checks(
    settings: PartialSettings, destination: Optional[str], machine: Machine
) -> Iterator[Check]:
    """Run the checks that need no credentials, after the check of the settings has failed.

    Args:
        settings: The settings that are there, and the names of those that lack.
        destination: The place of a sync, or None.
        machine: This machine.
    """
    if settings.urls:
        yield from network(machine, settings.urls, LONGEST)
    else:
        yield from (skipped_check(name, settings.lacking) for name in NETWORK)
    yield from incomplete_checks(settings)
    yield skipped_check("rate-limit", settings.lacking)
    yield within("disk", lambda: disk(machine, destination), LONGEST)


def network(machine: Machine, urls: tuple[str, ...], longest: float) -> Iterator[Check]:
    """Run the network checks for some URLs.

    Args:
        machine: This machine.
        urls: The URLs of API and token endpoint.
        longest: Seconds that one check may take.
    """
    yield within("proxy", lambda: proxy(machine, urls), longest)
    yield within("dns", lambda: dns(machine, urls), longest)
    timed_replies: list[tuple[Reply, float]] = []
    yield within("tls", lambda: tls(machine, urls, timed_replies), longest)
    yield clock(timed_replies)


def within(name: str, check: Callable[[], Check], longest: float) -> Check:
    """The result of a check, or a failure if it takes too long.

    Args:
        name: Which check.
        check: Makes it, in a thread.
        longest: Seconds that it may take.
    """
    pool = WorkerPool(1, "servicepytan-check")
    future = pool.submit_or_raise(check)
    try:
        if not wait((future,), longest).done:
            return Check(name, "failed", f"No result within {longest:g} s.", _REACH_ADVICE, FAILED)
        return future.result()
    finally:
        pool.close()


def _bounded(
    connection_checks: Iterator[Check], names: tuple[str, ...], longest: float
) -> Iterator[Check]:
    """Run further checks of ``test-connection``; those after a failure are skipped."""
    for number, name in enumerate(names):
        end = Check("", "skipped", SKIPPED)
        check = within(name, lambda end=end: next(connection_checks, end), longest)  # type: ignore[misc]
        is_over = check is end
        if not is_over:
            yield check
        if is_over or "No result within" in check.detail:
            names_left = names[number if is_over else number + 1 :]
            yield from (Check(later, "skipped", SKIPPED) for later in names_left)
            return


def _hosts(urls: tuple[str, ...]) -> list[tuple[str, str]]:
    """One URL for each host, with the host."""
    return list(
        {urlsplit(url).netloc: (url, urlsplit(url).hostname or "") for url in urls}.values()
    )


def proxy(machine: Machine, urls: tuple[str, ...]) -> Check:
    """Tell which proxy is used, and check that its address can be read."""
    sentences = []
    for url, host in _hosts(urls):
        address = machine.proxy(url)
        if not address:
            continue
        name = _address_of(address)
        if not name:
            advice = "Write HTTPS_PROXY as in http://proxy.example:8080."
            return Check("proxy", "failed", "The address of the proxy has no host.", advice, FAILED)
        sentences.append(f"{host} is asked through the proxy {name}.")
    return Check("proxy", "ok", " ".join(sentences) or "No proxy is used.")


def _address_of(proxy: str) -> str:
    """Host and port of a proxy, without user and password."""
    try:
        parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return ""
    return f"{parts.hostname}{port}" if parts.hostname else ""


def dns(machine: Machine, urls: tuple[str, ...]) -> Check:
    """Check that the hosts have addresses."""
    sentences = []
    for url, host in _hosts(urls):
        if machine.proxy(url):
            sentences.append(f"{host} is looked up by the proxy.")
            continue
        parts = urlsplit(url)
        try:
            count = machine.resolve(host, parts.port or 443)
        except (OSError, UnicodeError) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            advice = f"Check the spelling of {host}, the network, and the DNS of this machine."
            return Check("dns", "failed", f"{host} has no address: {reason}.", advice, FAILED)
        sentences.append(f"{host} has {count} address{'es' if count > 1 else ''}.")
    return Check("dns", "ok", " ".join(sentences))


def tls(machine: Machine, urls: tuple[str, ...], timed_replies: list[tuple[Reply, float]]) -> Check:
    """Check that the hosts answer, over TLS with a certificate that is trusted.

    Args:
        machine: This machine.
        urls: The URLs of API and token endpoint.
        timed_replies: Gets the answers with the time of each.
    """
    sentences = []
    for url, host in _hosts(urls):
        reply = machine.reach(f"{url}/")
        if reply.fault:
            return _unreachable(host, reply.fault, is_proxied=bool(machine.proxy(url)))
        timed_replies.append((reply, machine.now()))
        is_plain = url.startswith("http:")
        how = "answers without TLS, on this machine" if is_plain else "has a trusted certificate"
        sentences.append(f"{host} {how}.")
    return Check("tls", "ok", " ".join(sentences))


def _unreachable(host: str, fault: Fault, *, is_proxied: bool) -> Check:
    detail = f"{host} does not answer: {Redactor().text(fault.text)}."
    advice = _FAULT_ADVICE["proxy"] if is_proxied else _REACH_ADVICE
    return Check("tls", "failed", detail, _FAULT_ADVICE.get(fault.kind, advice), FAILED)


def clock(timed_replies: list[tuple[Reply, float]]) -> Check:
    """Check the clock of this machine against that of the servers.

    Args:
        timed_replies: Answers with the time at which each came.
    """
    skews = [
        now - seconds
        for reply, now in timed_replies
        for seconds in [http_date_seconds(reply.headers.get("date", ""))]
        if seconds is not None
    ]
    if not skews:
        return Check("clock", "skipped", "No server has told its time.")
    skew = min(skews, key=abs)
    if abs(skew) <= _MOST_SKEW:
        return Check("clock", "ok", "The clock agrees with the server's to the minute.")
    way = "ahead of" if skew > 0 else "behind"
    return Check(
        "clock",
        "failed",
        f"The clock is {abs(skew):,.0f} s {way} the server's.",
        "Let the system set it (NTP): certificates and runs by date depend on it.",
        FAILED,
    )


def rate_limit(session: Session) -> Check:
    """Check the rate limit of the session."""
    limit = session.config.rate_limit
    if limit is None:
        advice = "Leave rate_limit=None out, unless another program paces the calls."
        return Check("rate-limit", "ok", "Off: the client does not pace requests.", advice)
    keeper = session._transport.limiter.shared.keeper
    if keeper is not None and keeper.problem:
        advice = (
            "Start Redis, correct its URL, password or rights, or give each process its share:"
            " RateLimit(share=1/4)."
        )
        return Check("rate-limit", "failed", f"{keeper.problem}.", advice, FAILED)
    pace = limit.requests_per_second * limit.share
    shown = f"At most {pace:g} requests per second"
    if pace > _API_LIMIT:
        advice = f"Lower it to {_API_LIMIT:g}: the API answers 429 beyond that."
        return Check("rate-limit", "failed", f"{shown}.", advice, FAILED)
    wait_seconds = session._transport.limiter.shared.wait()
    if wait_seconds > 1:
        advice = "Wait, and look for other programs with the same app key."
        detail = f"{shown}; the API has asked to wait {wait_seconds:.0f} s more."
        return Check("rate-limit", "failed", detail, advice, FAILED)
    return Check("rate-limit", "ok", f"{shown}; the API has not asked to wait.")


def disk(machine: Machine, destination: Optional[str]) -> Check:
    """Check that the place of a sync can be written to and has space.

    Args:
        machine: This machine.
        destination: The folder or file, or None.
    """
    if destination is None:
        return Check("disk", "skipped", "Name the place of a sync with --place.")
    folder = _existing(Path(destination))
    try:
        free = machine.free_bytes(folder)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        advice = "Let this user write there, or name another place."
        return Check(
            "disk", "failed", f"{destination} cannot be written to: {reason}.", advice, FAILED
        )
    detail = f"{destination} can be written to; {free / (1 << 30):.1f} GiB are free."
    if free >= _LEAST_FREE:
        return Check("disk", "ok", detail)
    return Check("disk", "failed", detail, "Free at least 1 GiB, or name another place.", FAILED)


def _existing(path: Path) -> Path:
    """The nearest folder that exists."""
    folder = path if path.is_dir() else path.parent
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return folder
