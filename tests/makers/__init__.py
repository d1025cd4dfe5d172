"""SOPs of makers, laboratories, clinics and campuses, ISO procedures of companies and schools, laid out as published ones."""
