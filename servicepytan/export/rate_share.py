"""Sessions that take a share of their rate limit, for work in several processes."""

from __future__ import annotations

from servicepytan.core.rate_limit import RateLimit
from servicepytan.session import Session


def within_share(session: Session, share: float) -> Session:
    """The session within a share of its rate limit; a limit in Redis is shared as it is.

    Args:
        session: The session.
        share: The part of its own limit, above 0 and up to 1.
    """
    limit = session.config.rate_limit
    if limit is None or limit.redis is not None or share == 1:
        return session
    part = RateLimit(limit.requests_per_second, limit.seconds_per_report, limit.share * share)
    return session.with_options(rate_limit=part)
