"""What the settings mean for the work."""

from pathlib import Path

from workbench.model import RatingScale
from workbench.services.scales import load_scale, scale_named
from workbench.settings import Settings


def scale_for_new_cases(settings: Settings) -> RatingScale:
    """The analyst's own scale file if one is named, else the chosen shipped one.

    Raises:
        UnreadableScale: the file is wrong, with the line.
        NotFound: there is no such scale.
    """
    if settings.scale_file:
        return load_scale(Path(settings.scale_file))
    return scale_named(settings.scale)
