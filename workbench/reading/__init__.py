"""What a passage says: figures, periods, quotations, names. Pure functions over English text.

Each returns values with their places as code points of the text it was given.
Nothing here knows a case, a claim or a file.
"""
