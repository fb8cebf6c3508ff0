"""Invented names and addresses."""

from __future__ import annotations

from functools import lru_cache
from random import Random

from servicepytan.sandbox.seeds.kinds import PERIOD, Row, text

_FIRST = [
    "Zibby",
    "Orlo",
    "Pemberly",
    "Quin",
    "Tansy",
    "Wendel",
    "Ambry",
    "Corbin",
    "Dottie",
    "Elrond",
    "Fenella",
    "Gusto",
    "Hazelby",
    "Ibbo",
    "Jolyon",
    "Kestrel",
    "Lumen",
    "Mabbit",
    "Nettie",
    "Oswin",
    "Pippa",
    "Rufty",
    "Sorrel",
    "Tobbin",
]
_LAST = [
    "Quillfeather",
    "Bramblewick",
    "Thistledown",
    "Marrowby",
    "Emberly",
    "Fennimoor",
    "Ostrander-Pell",
    "Larchmere",
    "Puddlecombe",
    "Wobbleton",
    "Tumbleford",
    "Snickerby",
    "Gobbins",
    "Hollowell",
    "Inkpen-Moss",
    "Jigglesworth",
    "Knobbley",
    "Lantern",
    "Muddlestone",
    "Nightjar-Bell",
    "Oddfellow",
    "Plumtwist",
    "Rumblethorpe",
    "Sproutly",
]
_TRADES = [
    "Bakery",
    "Nursery",
    "Bookshop",
    "Laundry",
    "Diner",
    "Gallery",
    "Dairy",
    "Clinic",
    "Workshop",
    "Theater",
]
_STREETS = [
    "Sample",
    "Specimen",
    "Placeholder",
    "Fiction",
    "Pretend",
    "Example",
    "Make-Believe",
    "Mockingbird",
]
_ENDINGS = ["Street", "Avenue", "Lane", "Court", "Road", "Drive"]
_CITIES = ["Sampleton Port Example", "Mockville", "Fabletown", "New Placeholder", "Testerburg"]


def person(dice: Random) -> tuple[str, str]:
    """A first and a last name."""
    return dice.choice(_FIRST), dice.choice(_LAST)


def phone(dice: Random) -> str:
    """A telephone number from the range reserved for fiction."""
    return f"555555{dice.randrange(100, 200):04d}"


class Names:
    """The names and addresses of customers and locations, by index.

    Args:
        seed: The seed of the sandbox.
    """

    def __init__(self, seed: int) -> None:
        dice = Random(f"{seed}:names")
        self.commercial = tuple(dice.random() < 0.2 for _ in range(PERIOD))
        self._names = [self._name(dice, business) for business in self.commercial]
        self._places = [self._place(dice) for _ in range(PERIOD)]

    def customer(self, index: int) -> str:
        """The name of a customer, with a number if others have the same name."""
        name = self._names[index % PERIOD]
        return f"{name} {index // PERIOD + 1}" if index >= PERIOD else name

    def place(self, index: int) -> tuple[str, str, str]:
        """Street, city and zip of a location."""
        street, city, zip_code = self._places[index % PERIOD]
        return f"{100 + index} {street}", city, zip_code

    def _name(self, dice: Random, business: bool) -> str:
        first, last = person(dice)
        return f"{last} {dice.choice(_TRADES)}" if business else f"{first} {last}"

    def _place(self, dice: Random) -> tuple[str, str, str]:
        city = dice.randrange(len(_CITIES))
        street = f"{dice.choice(_STREETS)} {dice.choice(_ENDINGS)}"
        return street, _CITIES[city], f"000{city + 10}"


@lru_cache(maxsize=8)
def names_of(seed: int) -> Names:
    """The names for a seed; cached, as drawing them takes half of a sandbox's start."""
    return Names(seed)


def address(coordinates: bool = True) -> Row:
    """An address with placeholders."""
    shown: Row = {
        "street": text("street"),
        "unit": None,
        "city": text("city"),
        "state": "CA",
        "zip": text("zip"),
        "country": "USA",
    }
    if coordinates:
        shown.update(latitude=None, longitude=None)
    return shown
