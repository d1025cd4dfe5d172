"""Steps: from tables, prose and lists to flows with their times and totals."""
