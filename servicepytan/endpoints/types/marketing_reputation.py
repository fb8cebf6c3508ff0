# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The types of bodies and records of the API module ``marketing_reputation``."""

from __future__ import annotations

from typing import Literal, Optional, TypedDict

ResponseType = Literal[0, 1, 2]

ReviewMatchConfidenceLevel = Literal[0, 1, 2, 3, 4, 5, 6]

ReviewsReportType = Literal[0, 1, 2]


class ReviewReport(TypedDict, total=False):
    """What comes from ``marketing_reputation.reviews.list``."""

    address: Optional[str]
    platform: Optional[str]
    authorEmail: Optional[str]
    authorName: Optional[str]
    review: Optional[str]
    reviewType: int
    reviewResponse: Optional[str]
    publishDate: str
    rating: Optional[float]
    recommendationStatus: int
    verificationStatus: bool
    jobId: Optional[int]
    verifiedByUserId: Optional[int]
    verifiedOn: Optional[str]
    isAutoVerified: Optional[bool]
    businessUnitId: Optional[int]
    completedDate: Optional[str]
    customerName: Optional[str]
    customerId: Optional[int]
    dispatchedDate: Optional[str]
    jobStatus: int
    jobTypeName: Optional[str]
    technicianFullName: Optional[str]
    technicianId: Optional[int]
    externalId: Optional[str]
    internalId: Optional[int]
    createdOn: str
    modifiedOn: str
