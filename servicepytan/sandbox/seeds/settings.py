"""Business units, tag types, employees and technicians, each written out."""

from __future__ import annotations

from random import Random

from servicepytan.sandbox import times
from servicepytan.sandbox.seeds.kinds import Kind, Row, fraction
from servicepytan.sandbox.seeds.names import person, phone

_OPENED = times.seconds(2023, 3, 1)
_UNITS = ("HVAC Service", "HVAC Install", "Plumbing", "Electrical", "Drains (closed)")
_TAGS = (
    ("VIP", "#FFAA00"),
    ("Do Not Text", "#CC0000"),
    ("Warranty", "#00AA55"),
    ("Member", "#0055AA"),
    ("Needs Ladder ", "#777777"),
    ("Recall", "#AA00AA"),
    ("Big Dog", "#AA5500"),
    ("Old Tag", "#000000"),
)
_ROLES = ("Owner", "Accounting", "GeneralOffice", "Dispatch", "Dispatch")

JOB_TYPES = tuple(
    (3001 + index, name)
    for index, name in enumerate(
        ("AC Repair", "AC Maintenance", "Furnace Install", "Drain Cleaning", "Rewire", "Estimate")
    )
)
CAMPAIGNS = tuple(
    (4001 + index, name)
    for index, name in enumerate(("Website", "Postcard", "Referral", "Radio Sample FM"))
)
CANCEL_REASONS = ((71, "Customer changed mind"), (72, "Weather"), (73, "Booked twice"))
HOLD_REASONS = ((81, "Waiting for parts"), (82, "Customer not at home"))


def named(pair: tuple[int, str]) -> Row:
    """An id and a name as a record."""
    return {"id": pair[0], "name": pair[1]}


class _Small(Kind):
    """A kind with few rows, each of them a variant."""

    def links(self, index: int) -> Row:
        return {}

    def variant(self, index: int) -> int:
        return index

    def active(self, index: int) -> bool:
        return index != self.size - 1

    def _shared(self, index: int, dice: Random) -> Row:
        opened = times.stamp(_OPENED + index * 3600)
        changed = times.stamp(_OPENED + times.DAY * 90 + index * 7200)
        return {
            "id": self.id_of(index),
            "active": self.active(index),
            "createdOn": opened + fraction(dice),
            "modifiedOn": changed + fraction(dice),
        }


class BusinessUnits(_Small):
    """The business units; the last is not active."""

    name = "business_units"
    first_id = 201

    def __init__(self, seed: int) -> None:
        super().__init__(seed, len(_UNITS))

    def pair(self, index: int) -> tuple[int, str]:
        """Id and name of one of the active units, by any number."""
        unit = index % (self.size - 1)
        return self.id_of(unit), _UNITS[unit]

    def plain(self, variant: int, dice: Random) -> Row:
        name = _UNITS[variant]
        return {
            **self._shared(variant, dice),
            "name": name,
            "officialName": f"Sandbox {name}",
            "email": "office@example.com" if variant % 2 else None,
            "currency": "USD",
            "phoneNumber": phone(dice),
            "invoiceHeader": "<div>Sandbox Services &amp; Co.</div>",
            "invoiceMessage": None,
            "defaultTaxRate": 8.25,
            "authorizationParagraph": None,
            "acknowledgementParagraph": None,
            "address": _unit_address(),
            "materialSku": None,
            "quickbooksClass": None,
            "accountCode": None,
            "franchiseId": None,
            "conceptCode": None,
            "corporateContractNumber": None,
            "trade": {"id": 11 + variant, "name": name.split()[0]},
            "division": None,
            "tagTypeIds": None,
            "tenant": None,
            "externalData": None,
        }


def _unit_address() -> Row:
    return {
        "street": "1 Sample Street",
        "unit": None,
        "city": "Sampleton",
        "state": "CA",
        "zip": "00010",
        "country": "USA",
        "latitude": None,
        "longitude": None,
        "isManualCoordinates": False,
        "isMilitary": False,
    }


class TagTypes(_Small):
    """The types of tags; the last is not active."""

    name = "tag_types"
    first_id = 801

    def __init__(self, seed: int) -> None:
        super().__init__(seed, len(_TAGS))

    def some(self, dice: Random) -> list[int]:
        """The ids of none, one or two of the active types."""
        indexes = dice.sample(range(self.size - 1), dice.choice((0, 0, 1, 2)))
        return sorted(self.id_of(index) for index in indexes)

    def plain(self, variant: int, dice: Random) -> Row:
        name, color = _TAGS[variant]
        return {
            **self._shared(variant, dice),
            "name": name,
            "color": color,
            "code": name.strip()[:3].upper(),
            "importance": "High" if variant == 0 else "Medium",
            "isConversionOpportunity": variant == 3,
            "allowToUseOnTimesheetActivity": False,
            "isVisibleOnDispatchBoard": variant % 2 == 0,
        }


class Employees(_Small):
    """The people in the office; the last has left."""

    name = "employees"
    first_id = 501

    def __init__(self, seed: int) -> None:
        super().__init__(seed, 8)

    def full_name(self, index: int) -> str:
        """First and last name of one of them, by any number."""
        return f"{' '.join(person(self.dice(index % self.size)))}"

    def login(self, index: int) -> str:
        """The login name of one of them, by any number."""
        return self.full_name(index).lower().replace(" ", ".")

    def plain(self, variant: int, dice: Random) -> Row:
        first, last = person(dice)
        return {
            **self._shared(variant, dice),
            "userId": 50_100 + variant,
            "name": f"{first} {last}",
            "firstName": first,
            "lastName": last,
            "managerId": self.first_id if variant else None,
            "role": _ROLES[variant % len(_ROLES)],
            "roleIds": [900 + variant % len(_ROLES)],
            "businessUnitId": None,
            "email": f"{first}.{last}@example.com".lower() if variant % 3 else None,
            "phoneNumber": phone(dice) if variant % 4 else None,
            "loginName": f"{first}.{last}".lower(),
            "aadUserId": None,
            "accountLocked": False,
            "home": None,
            "agentId": 0,
            "startDate": "2023-03-01T00:00:00Z",
            "terminationDate": None if self.active(variant) else "2025-06-30T00:00:00Z",
            "hourlyRate": 21.5 + variant,
            "overtimeProfileId": None,
            "customFields": None,
            "permissions": None,
        }


class Technicians(_Small):
    """The people in the vans; the last has left."""

    name = "technicians"
    first_id = 601

    def __init__(self, seed: int, units: BusinessUnits) -> None:
        super().__init__(seed, 12)
        self._units = units

    def id_for(self, index: int) -> int:
        """The id of one of the active technicians, by any number."""
        return self.id_of(index % (self.size - 1))

    def plain(self, variant: int, dice: Random) -> Row:
        first, last = person(dice)
        return {
            **self._shared(variant, dice),
            "userId": 60_100 + variant,
            "name": f"{first} {last}",
            "roleIds": [910],
            "businessUnitId": self._units.pair(variant)[0],
            "mainZoneId": None,
            "zoneIds": None,
            "email": f"{first}.{last}@example.com".lower() if variant % 2 else None,
            "phoneNumber": phone(dice),
            "loginName": f"{first}.{last}".lower(),
            "home": None,
            "dailyGoal": 1500.0,
            "isManagedTech": True,
            "licenseType": "ManagedTech",
            "customFields": None,
            "aadUserId": None,
            "burdenRate": 12.0,
            "team": "Day" if variant % 2 else "Night ",
            "jobFilter": "AllScheduledDispatchedWorking",
            "permissions": None,
            "accountLocked": False,
            "commissionRate": 0.0,
            "currentValue": None,
            "firstName": first,
            "lastName": last,
            "hourlyRate": 24.0 + variant,
            "jobId": None,
            "mobilePhone": None,
            "outboundCallerId": None,
            "payrollId": None,
            "payrollProfileId": None,
            "appoitmentId": None,  # the API spells it so
            "shiftStart": None,
            "shiftEnd": None,
            "soldByRate": 0.0,
            "startDate": None,
            "status": "Idle",
            "skills": [],
            "positions": ["Service"],
            "location": None,
            "bio": None,
            "memo": "<p>Prefers mornings &amp; coffee</p>" if variant % 5 == 0 else None,
        }
