"""Lists of people that a school's office hands over."""
