"""Parts that several views share; they know no screen."""
