import subprocess
import sys

HEAVY = ("sqlmodel", "sqlalchemy", "pydantic", "numpy", "spacy", "qtawesome")


def test_the_article_is_painted_before_anything_heavy_is_loaded():
    asked = f"import sys, ui.article.article_view; print([m for m in {HEAVY} if m in sys.modules])"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
