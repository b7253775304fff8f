"""The workshop of rule packs: cases, their judging, lint and scaffolds. Text in, data out."""
