"""Rule files: read, checked in full with every mistake told, compiled to plain values, and their examples run."""
