"""Receipts: by what a dossier was judged and what came of it; made, signed, and run again."""
