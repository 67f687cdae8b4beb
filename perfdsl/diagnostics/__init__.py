"""What is said to the author: findings as values, and the renderers that show them."""
