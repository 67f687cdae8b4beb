"""How words come to be misspelt in Chinese: by sound, by shape, by the hand; for did-you-mean only."""
