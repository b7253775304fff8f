"""The kit for rule packs: cases, lint, ledger, trace, proofs; all pure, nothing prints."""
