# Written by: python -m servicepytan._codegen. Change overrides.toml and run it again.
"""The API module ``pricebook`` of an async session, for type checkers."""

from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from servicepytan.aio.batch import AsyncBatchRun
from servicepytan.aio.files import AsyncDownload
from servicepytan.aio.records import AsyncFeed, AsyncRecords
from servicepytan.endpoints.base import (
    Active,
    FileSource,
    Ids,
    Namespace,
    Params,
    Resource,
    Since,
    StrPath,
    Texts,
    When,
)
from servicepytan.endpoints.records import RowsById
from servicepytan.endpoints.types import pricebook as t
from servicepytan.models import pricebook as m

class AsyncBulk(Resource):
    """Bulk: ``session.pricebook.bulk``."""

    async def create(
        self,
        body: Union[t.PricebookBulkCreateRequest, m.PricebookBulkCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.PricebookBulkCreateResponse:
        """Create pricebook items, many at once."""

    async def update(
        self,
        body: Union[t.PricebookBulkUpdateRequest, m.PricebookBulkUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> Any:
        """Change pricebook items, many at once."""

    def create_many(
        self,
        bodies: Iterable[Union[t.PricebookBulkCreateRequest, m.PricebookBulkCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.PricebookBulkCreateResponse]:
        """Create many bulk, which are all checked before the first is sent."""

class AsyncCategories(Resource):
    """Categories: ``session.pricebook.categories``."""

    def list(
        self,
        *,
        sort: Optional[t.CategoriesSort] = None,
        category_type: Optional[t.CategoryType] = None,
        active: Optional[Active] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CategoryResponse, m.CategoryResponse]:
        """Categories, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.CategoryResponse:
        """Get a category by its id."""

    async def create(
        self,
        body: Union[t.CategoryCreateRequest, m.CategoryCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CategoryResponse:
        """Create a category."""

    async def update(
        self,
        id: int,
        body: Union[t.CategoryUpdateRequest, m.CategoryUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.CategoryResponse:
        """Change a category; what the body omits stays unchanged."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a category."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportCategoryResponse, m.ExportCategoryResponse]:
        """Export feed of categories, in the order of their last change."""

    def create_many(
        self,
        bodies: Iterable[Union[t.CategoryCreateRequest, m.CategoryCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CategoryResponse]:
        """Create many categories, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.CategoryUpdateRequest, m.CategoryUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.CategoryResponse]:
        """Change many categories, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.CategoryResponse:
        """Make a model of a row: ``models.pricebook.CategoryResponse``."""

class AsyncClientSpecificPricing(Resource):
    """Client specific pricing: ``session.client_specific_pricing``."""

    def list(
        self,
        *,
        ids: Optional[Ids] = None,
        search_term: Optional[str] = None,
        active: Optional[Active] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ClientSpecificPricingResponse, m.ClientSpecificPricingResponse]:
        """Client specific pricing, page by page."""

    async def update(
        self,
        id: int,
        body: Union[t.UpdateClientSpecificPricingRequest, m.UpdateClientSpecificPricingRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.UpdateClientSpecificPricingResponse:
        """Change a client-specific price; what the body omits stays unchanged."""

    async def get(self, id: int, *, cache: bool = True) -> t.ClientSpecificPricingResponse:
        """Get a client-specific price by its id; also an inactive one."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ClientSpecificPricingResponse]:
        """Client specific pricing by their ids, in the order of the ids; inactive ones included."""

    def update_many(
        self,
        rows: Iterable[
            tuple[
                int,
                Union[t.UpdateClientSpecificPricingRequest, m.UpdateClientSpecificPricingRequest],
            ]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.UpdateClientSpecificPricingResponse]:
        """Change many client specific pricing, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.ClientSpecificPricingResponse:
        """Make a model of a row: ``models.pricebook.ClientSpecificPricingResponse``."""

class AsyncDiscountsAndFees(Resource):
    """Discounts and fees: ``session.discounts_and_fees``."""

    def list(
        self,
        *,
        sort: Optional[t.DiscountsAndFeesSort] = None,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        search_text: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.DiscountAndFeesResponse, m.DiscountAndFeesResponse]:
        """Discounts and fees, page by page."""

    async def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.DiscountAndFeesResponse:
        """Get a discount or fee by its id."""

    async def create(
        self,
        body: Union[t.DiscountAndFeesCreateRequest, m.DiscountAndFeesCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.DiscountAndFeesResponse:
        """Create a discount or fee."""

    async def update(
        self,
        id: int,
        body: Union[t.DiscountAndFeesUpdateRequest, m.DiscountAndFeesUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.DiscountAndFeesResponse:
        """Change a discount or fee; what the body omits stays unchanged."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a discount or fee."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.DiscountAndFeesResponse]:
        """Discounts and fees by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.DiscountAndFeesCreateRequest, m.DiscountAndFeesCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.DiscountAndFeesResponse]:
        """Create many discounts and fees, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[
            tuple[int, Union[t.DiscountAndFeesUpdateRequest, m.DiscountAndFeesUpdateRequest]]
        ],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.DiscountAndFeesResponse]:
        """Change many discounts and fees, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.DiscountAndFeesResponse:
        """Make a model of a row: ``models.pricebook.DiscountAndFeesResponse``."""

class AsyncEquipment(Resource):
    """Equipment: ``session.pricebook.equipment``."""

    def list(
        self,
        *,
        sort: Optional[t.EquipmentSort] = None,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        search_text: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.EquipmentResponse, m.EquipmentResponse]:
        """Equipment, page by page."""

    async def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.EquipmentResponse:
        """Get a piece of equipment by its id."""

    async def create(
        self,
        body: Union[t.EquipmentCreateRequest, m.EquipmentCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EquipmentResponse:
        """Create a piece of equipment."""

    async def update(
        self,
        id: int,
        body: Union[t.EquipmentUpdateRequest, m.EquipmentUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.EquipmentResponse:
        """Change a piece of equipment; what the body omits stays unchanged."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a piece of equipment."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportEquipmentResponse, m.ExportEquipmentResponse]:
        """Export feed of equipment, in the order of their last change."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.EquipmentResponse]:
        """Equipment by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.EquipmentCreateRequest, m.EquipmentCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.EquipmentResponse]:
        """Create many equipment, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.EquipmentUpdateRequest, m.EquipmentUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.EquipmentResponse]:
        """Change many equipment, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.EquipmentResponse:
        """Make a model of a row: ``models.pricebook.EquipmentResponse``."""

class AsyncImages(Resource):
    """Images: ``session.pricebook.images``."""

    def download(
        self, *, path: Optional[str] = None, extra_params: Optional[Params] = None
    ) -> AsyncDownload:
        """Download an image."""

    async def upload(
        self,
        file: FileSource,
        *,
        file_name: Optional[str] = None,
        extra_params: Optional[Params] = None,
    ) -> t.ImageUploadResponse:
        """Upload an image to the temporary store; an item then refers to its path."""

class AsyncMaterials(Resource):
    """Materials: ``session.materials``."""

    def list(
        self,
        *,
        is_other_direct_cost: Optional[bool] = None,
        cost_type_ids: Optional[Ids] = None,
        sort: Optional[t.MaterialsSort] = None,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        search_text: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.MaterialResponse, m.MaterialResponse]:
        """Materials, page by page."""

    async def get(
        self,
        id: int,
        *,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.MaterialResponse:
        """Get a material by its id."""

    async def create(
        self,
        body: Union[t.MaterialCreateRequest, m.MaterialCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.MaterialResponse:
        """Create a material."""

    async def update(
        self,
        id: int,
        body: Union[t.MaterialUpdateRequest, m.MaterialUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.MaterialResponse:
        """Change a material; what the body omits stays unchanged."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a material."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportMaterialResponse, m.ExportMaterialResponse]:
        """Export feed of materials, in the order of their last change."""

    def list_cost_types(
        self,
        *,
        limit: Optional[int] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.CostTypeResponse, m.CostTypeResponse]:
        """Cost types of materials."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.MaterialResponse]:
        """Materials by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.MaterialCreateRequest, m.MaterialCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.MaterialResponse]:
        """Create many materials, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.MaterialUpdateRequest, m.MaterialUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.MaterialResponse]:
        """Change many materials, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.MaterialResponse:
        """Make a model of a row: ``models.pricebook.MaterialResponse``."""

class AsyncMaterialsMarkup(Resource):
    """Materials markup: ``session.materials_markup``."""

    def list(
        self,
        *,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.MaterialsMarkupResponse, m.MaterialsMarkupResponse]:
        """Materials markup, page by page."""

    async def get(
        self, id: int, *, extra_params: Optional[Params] = None, cache: bool = True
    ) -> t.ResultOfMaterialsMarkupResponse:
        """Get a markup of materials by its id."""

    async def create(
        self,
        body: Union[t.MaterialsMarkupRequest, m.MaterialsMarkupRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ResultOfMaterialsMarkupResponse:
        """Create a markup of materials."""

    async def update(
        self,
        id: int,
        body: Union[t.MaterialsMarkupRequest, m.MaterialsMarkupRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ResultOfMaterialsMarkupResponse:
        """Change a markup of materials."""

    def create_many(
        self,
        bodies: Iterable[Union[t.MaterialsMarkupRequest, m.MaterialsMarkupRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ResultOfMaterialsMarkupResponse]:
        """Create many materials markup, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.MaterialsMarkupRequest, m.MaterialsMarkupRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ResultOfMaterialsMarkupResponse]:
        """Change many materials markup, which are all checked before the first is sent."""

    def as_model(
        self, row: Mapping[str, Any], *, strict: bool = False
    ) -> m.ResultOfMaterialsMarkupResponse:
        """Make a model of a row: ``models.pricebook.ResultOfMaterialsMarkupResponse``."""

class AsyncServices(Resource):
    """Services: ``session.pricebook.services``."""

    def list(
        self,
        *,
        calculate_prices: Optional[bool] = None,
        sort: Optional[t.ServicesSort] = None,
        ids: Optional[Ids] = None,
        created_before: Optional[When] = None,
        created_on_or_after: Optional[When] = None,
        modified_before: Optional[When] = None,
        modified_on_or_after: Optional[When] = None,
        active: Optional[Active] = None,
        external_data_application_guid: Optional[str] = None,
        external_data_key: Optional[str] = None,
        external_data_values: Optional[Texts] = None,
        search_text: Optional[str] = None,
        limit: Optional[int] = None,
        page_size: Optional[int] = None,
        workers: Optional[int] = None,
        exact: bool = False,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> AsyncRecords[t.ServiceGetResponse, m.ServiceGetResponse]:
        """Services, page by page."""

    async def get(
        self,
        id: int,
        *,
        calculate_prices: Optional[bool] = None,
        external_data_application_guid: Optional[str] = None,
        extra_params: Optional[Params] = None,
        cache: bool = True,
    ) -> t.ServiceGetResponse:
        """Get a service by its id."""

    async def create(
        self,
        body: Union[t.ServiceCreateRequest, m.ServiceCreateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ServiceResponse:
        """Create a service."""

    async def update(
        self,
        id: int,
        body: Union[t.ServiceUpdateRequest, m.ServiceUpdateRequest],
        *,
        check: bool = True,
        extra_params: Optional[Params] = None,
    ) -> t.ServiceResponse:
        """Change a service; what the body omits stays unchanged."""

    async def delete(self, id: int, *, extra_params: Optional[Params] = None) -> Any:
        """Delete a service."""

    def export(
        self,
        *,
        from_: Optional[Since] = None,
        include_recent_changes: Optional[bool] = None,
        limit: Optional[int] = None,
        workers: Optional[int] = None,
        extra_params: Optional[Params] = None,
    ) -> AsyncFeed[t.ExportServiceResponse, m.ExportServiceResponse]:
        """Export feed of services, in the order of their last change."""

    async def get_many(
        self, ids: Ids, *, workers: Optional[int] = None, cache: bool = True
    ) -> RowsById[t.ServiceGetResponse]:
        """Services by their ids, in the order of the ids; inactive ones included."""

    def create_many(
        self,
        bodies: Iterable[Union[t.ServiceCreateRequest, m.ServiceCreateRequest]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ServiceResponse]:
        """Create many services, which are all checked before the first is sent."""

    def update_many(
        self,
        rows: Iterable[tuple[int, Union[t.ServiceUpdateRequest, m.ServiceUpdateRequest]]],
        *,
        workers: Optional[int] = None,
        journal: Optional[StrPath] = None,
        resend_unknown: bool = False,
        check: bool = True,
        dry_run: bool = False,
    ) -> AsyncBatchRun[t.ServiceResponse]:
        """Change many services, which are all checked before the first is sent."""

    def as_model(self, row: Mapping[str, Any], *, strict: bool = False) -> m.ServiceGetResponse:
        """Make a model of a row: ``models.pricebook.ServiceGetResponse``."""

class AsyncPricebookModule(Namespace):
    """The API module ``session.pricebook``."""

    @property
    def bulk(self) -> AsyncBulk: ...
    @property
    def categories(self) -> AsyncCategories: ...
    @property
    def client_specific_pricing(self) -> AsyncClientSpecificPricing: ...
    @property
    def discounts_and_fees(self) -> AsyncDiscountsAndFees: ...
    @property
    def equipment(self) -> AsyncEquipment: ...
    @property
    def images(self) -> AsyncImages: ...
    @property
    def materials(self) -> AsyncMaterials: ...
    @property
    def materials_markup(self) -> AsyncMaterialsMarkup: ...
    @property
    def services(self) -> AsyncServices: ...
