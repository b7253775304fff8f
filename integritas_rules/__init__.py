"""Rules-based compliance checker for the integrity programmes of Permen PANRB 60/2020."""

__version__ = "0.1.0"
