# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The fields of the bodies and records of the API module ``marketing_reputation``."""

from __future__ import annotations

from typing import Union

CHOICES: dict[str, tuple[Union[str, int], ...]] = {
    "JobStatus": (0, 2, 3, 4, 5),
    "PulledReviewRecommendationStatus": (0, 1),
    "ResponseType": (0, 1, 2),
    "ReviewMatchConfidenceLevel": (0, 1, 2, 3, 4, 5, 6),
    "ReviewUpdatedStatus": (0, 1, 2),
    "ReviewsReportType": (0, 1, 2),
}

FIELDS: dict[str, dict[str, str]] = {
    "ReviewReport": {
        "address": "text?",
        "platform": "text?",
        "authorEmail": "text?",
        "authorName": "text?",
        "review": "text?",
        "reviewType": "ReviewUpdatedStatus",
        "reviewResponse": "text?",
        "publishDate": "instant",
        "rating": "number?",
        "recommendationStatus": "PulledReviewRecommendationStatus",
        "verificationStatus": "bool",
        "jobId": "int?",
        "verifiedByUserId": "int?",
        "verifiedOn": "instant?",
        "isAutoVerified": "bool?",
        "businessUnitId": "int?",
        "completedDate": "instant?",
        "customerName": "text?",
        "customerId": "int?",
        "dispatchedDate": "instant?",
        "jobStatus": "JobStatus",
        "jobTypeName": "text?",
        "technicianFullName": "text?",
        "technicianId": "int?",
        "externalId": "text?",
        "internalId": "int?",
        "createdOn": "instant",
        "modifiedOn": "instant",
    }
}

MONEY: dict[str, tuple[str, ...]] = {}
