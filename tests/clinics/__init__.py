"""SOPs and quality procedures outside the counters of the state: hospitals, schools, laboratories, plants, banks, builders."""
