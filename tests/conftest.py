"""What every test shares: the guards around it, and the fixtures it may ask for."""

pytest_plugins = ["tests.guards", "tests.fixtures"]
