"""A second department for measuring the rules over a project, written by another hand than the first.

A provincial Sở Nông nghiệp và Môi trường after the merger of 2025: a folder tree by division, several systems of
codes and layouts, old revisions put aside, PDF twins, and lists as offices keep them. All of it is invented.
"""
