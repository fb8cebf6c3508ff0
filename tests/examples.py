"""How many examples a property test draws: a number of its own, scaled by the profile."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

USUAL = 100
"""Examples of a property test that names no number, in the profile ``repeatable``."""
_FEW = 2 * USUAL // 5
_VOLUME = 10 * USUAL
_COMMON = settings(
    database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=USUAL
)


def register_profiles() -> None:
    """Make the profiles known, and ``quick`` the one in use.

    ``repeatable``, which nox uses, draws the same examples each time, ``quick`` two fifths as
    many, and ``long`` ten times as many; ``explore`` draws others each time, by
    ``--hypothesis-seed``, and prints how to repeat them.
    """
    settings.register_profile("quick", _COMMON, derandomize=True, max_examples=_FEW)
    settings.register_profile("repeatable", _COMMON, derandomize=True)
    settings.register_profile("long", _COMMON, derandomize=True, max_examples=_VOLUME)
    settings.register_profile("explore", _COMMON, print_blob=True, max_examples=_VOLUME)
    settings.load_profile("quick")


def examples(number: int) -> settings:
    """Settings for a test that draws so many examples, more or fewer in another profile.

    Args:
        number: The examples in the profile ``repeatable``.
    """
    return settings(max_examples=number * settings().max_examples // USUAL)
