"""Procedures of agencies of all branches and levels, laid out each in its own way, as one new hand after another would."""
