"""How many examples a property test draws: a number of its own, scaled by the profile."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

USUAL = 100
"""Examples of a property test that names no number, in the profile ``repeatable``."""
_VOLUME = 10 * USUAL
_COMMON = settings(
    database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=USUAL
)


def register_profiles() -> None:
    """Make the profiles known, and ``repeatable`` the one in use.

    ``repeatable`` draws the same examples each time and ``long`` ten times as many of them;
    ``explore`` draws others each time, by ``--hypothesis-seed``, and prints how to repeat them.
    """
    settings.register_profile("repeatable", _COMMON, derandomize=True)
    settings.register_profile("long", _COMMON, derandomize=True, max_examples=_VOLUME)
    settings.register_profile("explore", _COMMON, print_blob=True, max_examples=_VOLUME)
    settings.load_profile("repeatable")


def examples(number: int) -> settings:
    """Settings for a test that draws so many examples, ten times as many in a larger profile.

    Args:
        number: The examples in the profile ``repeatable``.
    """
    return settings(max_examples=number * settings().max_examples // USUAL)
