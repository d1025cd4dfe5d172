"""Tests of the report formats, over findings made by hand."""
