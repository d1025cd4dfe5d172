"""Decisions of ministries, provinces, departments, boards and communes that publish or approve procedures."""
