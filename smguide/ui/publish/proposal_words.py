"""Why a class is proposed for a new edition, in a line or two."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from smguide.model.wording import in_words
from smguide.rules.difference import EffectKind
from smguide.ui.publish.classes import class_word
from smguide.workspace import Consequences, ToldEffects


def reckoning_words(edition: str) -> str:
    """Said until it is worked out."""
    return _tr("What has changed since edition {0} is being worked out…").format(edition)


def proposal_words(found: Consequences, edition: str) -> str:
    """“Proposed: Relaxing. Since edition 1.1 answers changed: 4 easier. …”."""
    if found.change_class is None or found.told is None:
        return f"{found.refusal} {_own_words()}"
    proposed = _tr("Proposed: {0}.").format(class_word(found.change_class))
    if found.told.effects.found:
        since = _tr("What the rules answer since edition {0}: {1}.")
        since = since.format(edition, in_words(_counts(found.told)))
    else:
        since = _tr("Nobody’s answer has changed since edition {0}.").format(edition)
    return f"{proposed} {since} {_own_words()}"


def _counts(told: ToldEffects) -> Iterator[str]:
    """“2 things stricter”, for each kind there is."""
    for kind, (one, more) in _words().items():
        count = sum(effect.kind is kind for effect in told.effects.found)
        if count:
            yield (one if count == 1 else more).format(count)


def _words() -> dict[EffectKind, tuple[str, str]]:
    return {
        EffectKind.TIGHTENING: (_tr("{0} thing is stricter"), _tr("{0} things are stricter")),
        EffectKind.NEW_DUTY: (_tr("{0} is new to do"), _tr("{0} are new to do")),
        EffectKind.RELAXING: (_tr("{0} thing is easier"), _tr("{0} things are easier")),
        EffectKind.NEUTRAL: (_tr("{0} thing is otherwise"), _tr("{0} things are otherwise")),
    }


def _own_words() -> str:
    return _tr(
        "This looks at the posting rules only. Where the text itself asks something new of people, "
        "choose “New duty”."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Publish", words)
