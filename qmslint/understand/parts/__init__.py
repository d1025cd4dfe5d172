"""The parts of a procedure: sections, dossier, time limits, forms, records, lists."""
