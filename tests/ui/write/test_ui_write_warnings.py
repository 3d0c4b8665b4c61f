"""What is to be looked at in a rule stands in its row, in words, for eyes and ears alike."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from rule_cases import guidelines, rule, step

from smguide.model.edits import add_section, set_fact
from smguide.model.guidelines import Guidelines
from smguide.model.kinds import section_kinds
from smguide.model.registers import registers
from smguide.rules.workflow import KIND
from smguide.ui.session import EditSession
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.write.limits import LimitsCard
from smguide.ui.write.rule_table import SentenceTable
from smguide.ui.write.sheet import SectionSheet
from smguide.ui.write.workflow import RulesCard

LONG = (
    "Nobody can agree to this: the only person in Comms desk is the author. "
    "Example: Priya posts a sailing on X on a Sunday, and Priya alone is on duty."
)


class Keeper:
    """Keeps nothing: what is looked at here is on the screen."""

    def keep(self, guidelines):
        return None


@pytest.fixture
def standard() -> Guidelines:
    found = Guidelines("g", "T")
    for kind in section_kinds().values():
        found = add_section(found, kind.new_section(kind.id))
    return found


@pytest.fixture
def card(standard, show):
    session = EditSession(ImmediateRunner(pytest.fail))
    made = RulesCard(session, standard.section(KIND))
    show(made, 760, 500)
    made.show_section(standard.section(KIND), registers(standard))
    return made


def heard(table, line=0):
    return table.item(line, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_warning_makes_room_below_its_row_and_goes_away_again(card):
    height = card.table.rowHeight(0)
    card.show_warnings({"everything-first": (LONG,)})
    assert card.table.rowHeight(0) > height + 20
    assert heard(card.table) == f"Every post. To look at: {LONG}"
    assert card.table.item(0, 0).text() == "Every post"
    card.show_warnings({})
    assert card.table.rowHeight(0) == height
    assert heard(card.table) is None


def test_the_warning_is_drawn(card, screenshot):
    before = card.table.grab().toImage()
    card.show_warnings({"everything-first": (LONG, "A second thing.")})
    below = card.table.viewport().grab().toImage()
    room = card.table.room_below(0)
    top = card.table.rowHeight(0) - room
    ground = below.pixelColor(below.width() - 2, top)
    drawn = sum(
        below.pixelColor(x, y) != ground
        for y in range(top, top + room - 6)
        for x in range(10, below.width() - 10, 3)
    )
    assert drawn > 200
    assert below != before


def test_warnings_stay_with_their_rule_when_the_section_is_shown_again(card, standard):
    card.show_warnings({"everything-first": (LONG,)})
    card.show_section(standard.section(KIND), registers(standard))
    assert heard(card.table) == f"Every post. To look at: {LONG}"


def test_what_is_wrong_in_another_phase_is_said_below(card):
    card.show_warnings({"trusted-free": ("Nobody reaches it.",)})
    assert heard(card.table) is None
    assert "To look at in “Trusted voices”: Nobody reaches it." in card.others.text()


def test_a_narrow_table_gives_a_warning_more_lines(show):
    table = SentenceTable("Rules", ("When", "Who"), (1, 1))
    show(table, 700, 300)
    table.show_rows([("A", "B"), ("C", "D")], [(), (LONG,)])
    wide = table.room_below(1)
    assert table.room_below(0) == 0
    table.resize(300, table.height())
    assert table.room_below(1) > wide
    assert table.rowHeight(1) > table.room_below(1)


def test_a_rule_that_nobody_can_answer_is_proved_and_said_in_its_row(show, qtbot):
    workflow = {"rules": [rule("rest", steps=[step(by=[{"person": "ana"}])])]}
    written = guidelines(workflow)
    session = EditSession(ImmediateRunner(pytest.fail))
    session.begin(written, Keeper())
    card = RulesCard(session, written.section(KIND))
    show(card, 760, 500)
    card.show_section(written.section(KIND), registers(written))
    with qtbot.waitSignal(card.proofs.found, timeout=3000):
        pass
    assert "Nobody can answer “Read”" in heard(card.table)
    assert "For example: Ana, Reply, on X" in heard(card.table)
    two = {"rules": [rule("rest", steps=[step(by=[{"person": "ana"}, {"person": "ben"}])])]}
    facts = guidelines(two).section(KIND).facts
    with qtbot.waitSignal(card.proofs.found, timeout=3000):
        rules = facts["rules"]
        session.edit("Rules", (), lambda g: set_fact(g, KIND, ("rules",), rules))
    card.show_section(session.guidelines.section(KIND), registers(session.guidelines))
    assert heard(card.table) is None


def test_what_never_relaxes_says_what_is_to_be_looked_at_too(standard, show):
    card = LimitsCard(EditSession(ImmediateRunner(pytest.fail)), standard.section(KIND), "floors")
    show(card, 760, 500)
    card.show_section(standard.section(KIND), registers(standard))
    card.show_warnings({"no-way-back": (LONG,)})
    assert heard(card.table, 1) == f"What cannot be taken back. To look at: {LONG}"
    assert heard(card.table, 0) is None
    card.show_warnings({})
    assert heard(card.table, 1) is None


def test_what_is_proved_about_a_floor_stands_at_the_floor(show, qtbot):
    floor = {
        "id": "never",
        "name": "Never",
        "when": {"fact": "post.reply", "op": "eq", "value": True},
        "flow": {"steps": [step(by=[{"person": "ana"}])]},
    }
    written = guidelines({"rules": [rule("rest")], "floors": [floor]})
    session = EditSession(ImmediateRunner(pytest.fail))
    session.begin(written, Keeper())
    sheet = SectionSheet(session)
    show(sheet, 760, 900)
    sheet.show_section(written, KIND)
    rules = next(part for part in sheet.parts if isinstance(part, RulesCard))
    floors = next(part for part in sheet.parts if isinstance(part, LimitsCard))
    with qtbot.waitSignal(rules.proofs.found, timeout=3000):
        pass
    assert "Nobody can answer “Read”" in heard(floors.table)
    assert "Nobody can answer" not in rules.others.text()


def test_the_table_is_as_high_as_its_rows_however_narrow_the_page(card, qtbot):
    for width in (760, 420, 980):
        card.resize(width, 500)
        wanted = card.table.horizontalHeader().height() + 2

        def fits(wanted=wanted):
            rows = sum(card.table.rowHeight(n) for n in range(card.table.rowCount()))
            assert card.table.height() == rows + wanted

        qtbot.waitUntil(fits, timeout=1000)
