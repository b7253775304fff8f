"""Work on rule packs themselves: their cases, what they prove, what a change would do."""
