"""The fact-check workbench without its window: domain, storage, importers, exporters, services."""

__version__ = "0.1.0"
