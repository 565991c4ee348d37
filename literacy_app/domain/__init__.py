"""What things are and what is fair: pure rules, no disk, no clock, no Qt."""
