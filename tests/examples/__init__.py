"""The programs under examples/, compiled and compared with what they state."""
