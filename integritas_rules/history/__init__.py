"""Two looks at one programme: which gaps closed or opened, which facts changed, what was rewritten.

Pure: everything here takes snapshots (of a report just made, or of one read from a file) and gives
back frozen values. Nothing in it is a verdict; where the past was altered a person is told.
"""
