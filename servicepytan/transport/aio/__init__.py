"""The transport of asyncio: performs the steps of the core by awaiting, with ``aiohttp``."""
