"""What is made from the models and the bundled packs so that a command needn't make it again.

Nothing here is written by hand: ``just generated`` makes it, CI checks that it's in step, and
whatever doesn't match its source is passed over.
"""
