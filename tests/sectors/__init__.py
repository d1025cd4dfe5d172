"""Decisions and descriptions of many sectors, in layouts as they are published from 2009 to 2025, in words of our own.

The papers are in the notation of `tests.districts.sketch`: descriptions under a) and b), under 1/ and under 1.1., flows told
in prose, in tabs and in cells, flows by level and by case, lists with appendices by sector. The labels were written without
knowing how qmslint reads.
"""
