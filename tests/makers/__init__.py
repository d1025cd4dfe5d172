"""SOPs of makers, laboratories, clinics and campuses, ISO procedures of companies, schools and wards, laid out as published ones."""
