"""What a change does, in the words of the window: its class, its groups, all of it to copy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from smguide.review.bodies import ChangeClass
from smguide.rules.difference import EffectKind
from smguide.rules.effects_in_short import ShortEffect
from smguide.ui.publish.classes import class_meaning, class_word
from smguide.ui.theme import Tone
from smguide.workspace import Consequences, ToldEffects

_SIGNS = {
    ChangeClass.EDITORIAL: ("¶", Tone.PLAIN),
    ChangeClass.CLARIFYING: ("≈", Tone.INFO),
    ChangeClass.RELAXING: ("↓", Tone.GOOD),
    ChangeClass.TIGHTENING: ("↑", Tone.WARN),
    ChangeClass.NEW_DUTY: ("+", Tone.WARN),
}


@dataclass(frozen=True, slots=True)
class Group:
    """The effects of one kind, with what they have in common."""

    title: str
    sentences: tuple[str, ...]


def class_sign(change_class: ChangeClass) -> tuple[str, Tone]:
    """“↑ Tightening” and its tone, for a pill."""
    sign, tone = _SIGNS[change_class]
    return f"{sign} {class_word(change_class)}", tone


_KINDS = {
    EffectKind.TIGHTENING: ("↑", Tone.WARN),
    EffectKind.NEW_DUTY: ("+", Tone.WARN),
    EffectKind.RELAXING: ("↓", Tone.GOOD),
    EffectKind.NEUTRAL: ("≈", Tone.PLAIN),
}


def kind_sign(kind: EffectKind) -> tuple[str, Tone]:
    """“↓ Easier” and its tone, for a pill."""
    sign, tone = _KINDS[kind]
    return f"{sign} {_title(kind)}", tone


def short_words(one: ShortEffect) -> str:
    """The sentence; what is not so now, but would be, is said to be so."""
    if one.now:
        return one.sentence
    return _tr("In another phase or at another level: {0}").format(one.sentence)


def groups(told: ToldEffects) -> tuple[Group, ...]:
    """The sentences by what they mean: what holds now before what would, the weightiest first.

    What would be in several phases and at several levels may be the same sentence; it is said once.
    """
    found: dict[tuple[bool, EffectKind], dict[str, None]] = {
        (now, kind): {} for now in (True, False) for kind in EffectKind
    }
    for effect, sentence in zip(told.effects.found, told.sentences, strict=True):
        found[effect.now, effect.kind][sentence] = None
    return tuple(
        Group(_title(kind) if now else _elsewhere(kind), tuple(sentences))
        for (now, kind), sentences in found.items()
        if sentences
    )


def counted_cases(told: ToldEffects) -> str:
    """“6 of 1,200 cases are answered otherwise.”; empty where none had to be asked."""
    if not told.effects.cases:
        return ""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    changed, cases = (locale.toString(n) for n in (told.effects.changed, told.effects.cases))
    if told.effects.changed == 1:
        return _tr("1 of {0} cases is answered otherwise.").format(cases)
    return _tr("{0} of {1} cases are answered otherwise.").format(changed, cases)


def nobody() -> str:
    """What is said where nothing is answered otherwise."""
    return _tr("Nobody’s answer changes.")


def as_text(found: Consequences) -> str:
    """All of it as lines to copy, or for a screen reader."""
    return "\n".join(_lines(found))


def _lines(found: Consequences) -> Iterator[str]:
    if found.change_class is not None:
        word, meaning = class_word(found.change_class), class_meaning(found.change_class)
        yield f"{word}: {meaning}"
    if found.told is None:
        yield found.refusal
        return
    if not found.told.sentences:
        yield nobody()
    for group in groups(found.told):
        yield f"{group.title}:"
        yield from (f"– {sentence}" for sentence in group.sentences)
    if counted := counted_cases(found.told):
        yield counted


def _elsewhere(kind: EffectKind) -> str:
    """Over what is not so now, but would be."""
    return _tr("{0}, in another phase or at another level").format(_title(kind))


def _title(kind: EffectKind) -> str:
    return {
        EffectKind.TIGHTENING: _tr("Stricter"),
        EffectKind.NEW_DUTY: _tr("New to do"),
        EffectKind.RELAXING: _tr("Easier"),
        EffectKind.NEUTRAL: _tr("Otherwise"),
    }[kind]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Effects", words)
