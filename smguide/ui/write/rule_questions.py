"""The short questions about a rule, and their answers."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QCoreApplication

from smguide.model.fields import Choice, Field
from smguide.model.record import Record
from smguide.ui.forms.who import WHO
from smguide.ui.write.usual_rule import UsualRule

_MOST_ASKED = 3


def rule_fields() -> tuple[Field, ...]:
    """The questions of the form."""
    return (
        Field("name", _tr("Name"), _tr("A few words people will recognise."), "line", True),
        Field("summary", _tr("In your own words"), _tr("As said to a colleague."), "prose", True),
        _names("phases", _tr("In these phases"), ("phase",)),
        _names("types", _tr("For these kinds of post"), ("post-type",)),
        _names("channels", _tr("On these channels"), ("channel",)),
        _names("levels", _tr("For these trust levels"), ("trust-level",)),
        Field("outcome", _tr("Then"), "", "choice", True, choices=_outcomes()),
        _names("who", _tr("Who must agree"), (WHO,)),
        Field("how_many", _tr("How many of them"), "", "choice", True, choices=_numbers()),
        Field("within", _tr("Answer within"), "", "duration", True),
        Field("otherwise", _tr("If nobody answers"), "", "choice", True, choices=_otherwise()),
        _names("instead", _tr("Ask"), (WHO,)),
    )


def _names(key: str, label: str, registers: tuple[str, ...]) -> Field:
    return Field(key, label, "", "references", True, refers_to=registers, grows=False)


def _outcomes() -> tuple[Choice, ...]:
    return (
        Choice("ask", _tr("Somebody must agree first")),
        Choice("free", _tr("It may go out at once")),
        Choice("hold", _tr("It is kept back until somebody decides")),
        Choice("forbid", _tr("It is not allowed")),
    )


def _numbers() -> tuple[Choice, ...]:
    some = (_tr("One of them"), _tr("Two of them"), _tr("Three of them"))
    counted = (Choice(str(n), words) for n, words in enumerate(some[:_MOST_ASKED], start=1))
    return (*counted, Choice("all", _tr("All of them")))


def _otherwise() -> tuple[Choice, ...]:
    return (
        Choice("delegate", _tr("Ask a stand-in")),
        Choice("escalate", _tr("Ask the next in line as well")),
        Choice("hold", _tr("Keep the post back")),
        Choice("expire", _tr("Drop the request")),
        Choice("approve", _tr("Let the post go out")),
    )


def answers_of(record: Record) -> UsualRule:
    """The answers that stand in the form."""
    known = {field.name for field in fields(UsualRule)}
    return UsualRule(**{k: v for k, v in record.items() if k in known and v is not None})  # type: ignore[arg-type]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
