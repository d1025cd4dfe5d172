"""ISO procedures of wards, commune and city, and SOPs of laboratories, hospitals and makers, as many programs save them."""
