"""The rule form says every shape of the model; what it shows comes back as it was."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from smguide.model.edits import add_section
from smguide.model.guidelines import Guidelines
from smguide.model.kinds import section_kinds
from smguide.model.record import EMPTY, Record, freeze_record
from smguide.model.registers import registers
from smguide.rules.patterns import apply_pattern, patterns
from smguide.rules.workflow import KIND, Selector
from smguide.ui.accessibility import unnamed
from smguide.ui.session import EditSession
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.write.limits import LimitsCard
from smguide.ui.write.rule_dialog import RuleDialog
from smguide.ui.write.rule_form import RuleForm


class Draft:
    """Keeps nothing; the session is all that is looked at."""

    def keep(self, guidelines):
        return None


@pytest.fixture
def standard() -> Guidelines:
    found = Guidelines("g", "T")
    for kind in section_kinds().values():
        found = add_section(found, kind.new_section(kind.id))
    return found


@pytest.fixture
def names(standard):
    return registers(standard)


def choose(combo, value):
    index = combo.findData(value)
    assert index >= 0, value
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def flow_form(form):
    editor = form.details.row("flow").editor
    editor.fold.open()
    return editor.form


def shapes():
    """Every flow of every pattern, and the shapes that no pattern has."""
    for one in patterns():
        chosen = {c.id: Selector("group", "comms-desk") for c in one.choices}
        facts = apply_pattern(EMPTY, one, chosen)
        for which in ("rules", "floors", "tightenings"):
            for record in facts.records(which):
                yield which, record


@pytest.mark.parametrize(("which", "record"), list(shapes()))
def test_what_the_form_shows_comes_back_as_it_was(which, record, names, show):
    form = RuleForm(record, names, which=which)
    show(form, 700, 700)
    assert form.rule == record
    assert form.problem == ""
    assert form.meaning.text()


def test_a_rich_rule_is_made_from_nothing(names, show, qtbot):
    form = RuleForm(EMPTY, names)
    show(form, 720, 900)
    qtbot.keyClicks(form.form.row("name").editor, "Sensitive")
    form.more.click()
    flow = flow_form(form)
    steps = flow.row("steps").editor
    steps.add.click()
    steps.add.click()
    cards = steps.cards
    assert len(form.rule.record("flow").records("steps")) == 3, "the one asked about, and two"
    cards[0].remove.click()
    first, second = steps.cards
    for card, who in ((first, "group:comms-desk"), (second, "group:legal-desk")):
        card.open_row()
        choose(card.form.row("by").editor.chips.adder, who)
    choose(first.form.row("need").editor.kind, "all")
    first_id = form.rule.record("flow").records("steps")[0].text("id")
    choose(second.form.row("distinct_from").editor.adder, first_id)
    silence = second.form.row("lazy").editor.form
    choose(silence.row("unless").editor, "any_objection")
    silence.row("after").edited.emit(("after",), "PT24H")
    choose(second.form.row("veto").editor.chips.adder, "role:social-lead")
    form.details.row("when").editor.fold.open()
    group = form.details.row("when").editor.group
    group.add_line.click()
    choose(group.parts[0].editor.fact, "post.minors")
    assert form.problem == ""
    assert not form.rule.flag("else")
    assert form.meaning.text() == (
        "Meant for children or showing them: everybody in Comms desk, then another person from "
        "Legal (silence for 24 hours means yes, unless somebody objects) "
        "(Social media lead may stop it)."
    )


def test_the_short_questions_come_back_once_they_say_everything(names, show):
    rich = freeze_record(
        {
            "id": "r",
            "name": "R",
            "when": {"fact": "post.reply", "op": "eq", "value": True},
            "flow": {"steps": [{"id": "s", "by": [{"group": "comms-desk"}], "kind": "approve"}]},
        }
    )
    form = RuleForm(rich, names)
    show(form, 720, 900)
    assert not form.form.row("who").isVisible()
    assert form.richer.isVisible()
    form.details.row("when").editor.fold.open()
    form.details.row("when").editor.group.parts[0].editor.drop.click()
    assert form.rule.flag("else")
    assert form.form.row("who").isVisible()
    assert not form.richer.isVisible()


def test_steps_at_the_same_time_ask_nobody_else(names, show):
    record = freeze_record(
        {"id": "r", "name": "R", "else": True, "flow": {"steps": [
            {"id": "s", "name": "Two", "by": [{"group": "comms-desk"}], "need": {"count": 1}}]}}
    )  # fmt: skip
    form = RuleForm(record, names)
    show(form, 720, 900)
    form.more.click()
    card = flow_form(form).row("steps").editor.cards[0]
    card.open_row()
    inner = card.form.row("parallel").editor
    inner.add.click()
    assert form.problem == (
        "What happens › Steps › Two › At the same time: at least 2 entries are needed."
    )
    inner.add.click()
    for one, who in zip(inner.cards, ("group:comms-desk", "group:legal-desk"), strict=True):
        one.open_row()
        choose(one.form.row("by").editor.chips.adder, who)
    (step,) = form.rule.record("flow").records("steps")
    assert set(step) == {"id", "name", "parallel"}
    assert form.problem == ""
    assert "one person from Comms desk and one person from Legal" in form.meaning.text()


def test_reading_afterwards_validity_and_wording_are_filled_in(names, show):
    form = RuleForm(freeze_record({"id": "r", "name": "R", "else": True, "flow": {}}), names)
    show(form, 720, 900)
    form.more.click()
    flow = flow_form(form)
    review = flow.row("post_review").editor.form
    choose(review.row("by").editor.chips.adder, "group:comms-desk")
    review.row("sample").editor.setText("0.5")
    review.row("sample").editor.textEdited.emit("0.5")
    flow.row("valid_for").edited.emit(("valid_for",), "P7D")
    found = form.rule.record("flow")
    assert found.record("post_review") == freeze_record(
        {"by": [{"group": "comms-desk"}], "sample": 0.5}
    )
    assert found.text("valid_for") == "P7D"
    assert "Comms desk reads 1 post in 2 afterwards" in form.meaning.text()


def test_what_does_not_fit_is_said_and_not_taken(standard, names, show, qtbot):
    parent = show(QWidget(), 1000, 800)
    dialog = RuleDialog(parent, EMPTY, names, which="floors")
    qtbot.addWidget(dialog)
    dialog.open()
    taken = []
    dialog.accepted_rule.connect(taken.append)
    dialog.primary.click()
    assert dialog.problem.text() == "Give the rule a name."
    qtbot.keyClicks(dialog.rule_form.form.row("name").editor, "Children")
    dialog.primary.click()
    assert "Condition" in dialog.problem.text() or "What happens" in dialog.problem.text()
    assert taken == []


@pytest.mark.parametrize("which", ["rules", "floors", "tightenings"])
def test_every_part_of_the_form_has_a_name(which, standard, names, show):
    form = RuleForm(standard.section(KIND).facts.records(which)[0], names, which=which)
    show(form, 720, 900)
    form.details.show()
    for key in ("when", "flow" if which != "tightenings" else "then"):
        form.details.row(key).editor.fold.open()
    assert list(unnamed(form)) == []


@pytest.fixture
def limits(standard, show):
    session = EditSession(ImmediateRunner(pytest.fail))
    session.begin(standard, Draft())
    card = LimitsCard(session, standard.section(KIND), "floors")
    show(card, 760, 400)
    card.show_section(standard.section(KIND), registers(standard))
    return card, session


def floors(session):
    return session.guidelines.section(KIND).facts.records("floors")


def test_what_never_relaxes_is_changed_in_the_form(limits, qtbot):
    card, session = limits
    before = floors(session)
    card.table.setCurrentCell(1, 0)
    card.change.click()
    dialog = card.window().findChild(RuleDialog)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.rule_form.form.row("basis").editor, "!")
    dialog.primary.click()
    after = floors(session)
    assert after[1].text("basis") == "!" + before[1].text("basis")
    assert after[:1] + after[2:] == before[:1] + before[2:]


def test_what_never_relaxes_can_be_dropped_and_added(limits, standard, qtbot):
    card, session = limits
    count = len(floors(session))
    card.table.setCurrentCell(0, 0)
    card.drop.click()
    assert len(floors(session)) == count - 1
    section = standard.section(KIND)
    assert not card.empty.isVisible()
    bare = Guidelines("g", "T")
    bare = add_section(bare, section)
    card.show_section(
        type(section)(section.id, section.kind, section.title, (), Record()), registers(bare)
    )
    assert card.empty.isVisible()
    assert not card.table.isVisible()
    card.add.click()
    dialog = card.window().findChild(RuleDialog)
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Add what never relaxes"
