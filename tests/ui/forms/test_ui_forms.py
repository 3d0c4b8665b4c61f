"""Forms: every kind of field shows, edits and keeps what it is given."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smguide.model.edits import add_section, set_fact
from smguide.model.entries import NewEntry
from smguide.model.fields import Choice, Field, fields_of
from smguide.model.guidelines import Guidelines
from smguide.model.kinds import section_kinds
from smguide.model.record import EMPTY, Record, freeze, set_in
from smguide.model.registers import registers
from smguide.ui.accessibility import unnamed
from smguide.ui.forms.chips import Chip
from smguide.ui.forms.field_row import FieldRow, fits
from smguide.ui.forms.form import EDITORS, Form
from smguide.ui.forms.simple import read_number
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.forms.times import join_duration, read_date, shown_date, split_duration


def guidelines() -> Guidelines:
    found = Guidelines(id="g", title="T")
    for kind in section_kinds().values():
        found = add_section(found, kind.new_section(kind.id))
    people = freeze([{"id": "ana", "name": "Ana"}, {"id": "ben", "name": "Ben & Co"}])
    return set_fact(found, "who-may-post", ("people",), people)


class Owner:
    """What a page does: takes the edit, changes the record, shows it again."""

    def __init__(self, form: Form, record: Record) -> None:
        self.form = form
        self.record = record
        self.names = registers(guidelines())
        self.edits: list[tuple[object, object]] = []
        form.edited.connect(self.take)
        self.show()

    def take(self, path: object, value: object) -> None:
        self.edits.append((path, value))
        self.record = set_in(self.record, path, value)
        self.show()

    def show(self) -> None:
        self.form.show_value(self.record, self.names)


@pytest.fixture
def owned(show):
    owners = []

    def make(*fields: Field, **values: object) -> Owner:
        form = Form(fields)
        show(form, 700, 500)
        owners.append(Owner(form, Record({k: freeze(v) for k, v in values.items()})))
        return owners[-1]

    yield make
    owners.clear()


def field(kind: str, **more: object) -> Field:
    return Field("it", "It", "Help", kind, required=True, **more)


def shown_labels(owner: Owner) -> list[str]:
    rows = owner.form.findChildren(FieldRow)
    return [row.field.label for row in sorted(rows, key=lambda row: row.y()) if row.isVisible()]


def editor(owner: Owner):
    return owner.form.row("it").editor


def test_a_line_is_typed_and_emptied(owned, qtbot):
    owner = owned(field("line"), it="a")
    qtbot.keyClicks(editor(owner), "b")
    assert owner.record.text("it") in ("ab", "ba")
    editor(owner).selectAll()
    qtbot.keyClick(editor(owner), Qt.Key.Key_Delete)
    assert owner.edits[-1] == (("it",), None)


def test_enter_does_not_break_a_line(owned, qtbot):
    owner = owned(field("line"), it="a")
    qtbot.keyClick(editor(owner), Qt.Key.Key_Return)
    assert owner.edits == []


def test_prose_keeps_line_breaks(owned, qtbot):
    owner = owned(field("prose"), it="")
    qtbot.keyClicks(editor(owner), "a")
    qtbot.keyClick(editor(owner), Qt.Key.Key_Return)
    qtbot.keyClicks(editor(owner), "b")
    assert owner.record.text("it") == "a\nb"


def test_a_number_is_a_number(owned, qtbot):
    owner = owned(field("number"), it=3)
    assert editor(owner).text() == "3"
    editor(owner).end(False)
    qtbot.keyClicks(editor(owner), "5")
    assert owner.record["it"] == 35


@pytest.mark.parametrize(
    ("typed", "read"), [("", None), ("4", 4), ("0,5", 0.5), ("many", "many"), (" 7 ", 7)]
)
def test_numbers_are_read_as_people_write_them(typed, read):
    assert read_number(typed) == read


def test_a_flag_is_yes_or_no_with_its_label_beside_it(owned, qtbot):
    owner = owned(field("flag"))
    assert editor(owner).text() == "It"
    qtbot.keyClick(editor(owner), Qt.Key.Key_Space)
    assert owner.record["it"] is True
    qtbot.keyClick(editor(owner), Qt.Key.Key_Space)
    assert owner.record["it"] is False


def test_a_choice_shows_labels_and_stores_values(owned):
    owner = owned(field("choice", choices=(Choice("a", "First"), Choice("b", "Second"))), it="b")
    assert editor(owner).currentText() == "Second"
    editor(owner).setCurrentIndex(1)
    editor(owner).activated.emit(1)
    assert owner.record["it"] == "a"


def test_an_unknown_choice_stays_and_says_so(owned):
    owner = owned(field("choice", choices=(Choice("a", "First"),)), it="zebra")
    assert "zebra" in editor(owner).currentText()
    assert owner.edits == []


def test_a_reference_goes_by_name(owned):
    owner = owned(field("reference", refers_to=("person",)), it="ana")
    combo = editor(owner).combo
    assert combo.currentText() == "Ana"
    index = combo.findText("Ben & Co")
    combo.setCurrentIndex(index)
    combo.activated.emit(index)
    assert owner.record["it"] == "ben"


def test_typing_part_of_a_name_and_enter_takes_the_entry(owned, qtbot):
    owner = owned(field("reference", refers_to=("person",)))
    combo = editor(owner).combo
    qtbot.keyClicks(combo.line, "ana")
    assert combo.completer().completionCount() >= 1
    qtbot.keyClick(combo, Qt.Key.Key_Return)
    assert owner.record["it"] == "ana"


def test_a_name_that_is_not_listed_is_offered_to_be_added(owned, qtbot):
    owner = owned(field("reference", refers_to=("person",)))
    combo = editor(owner).combo
    qtbot.keyClicks(combo.line, "Zoe  Ray")
    assert combo.itemText(combo.count() - 1) == "Add “Zoe Ray”"
    qtbot.keyClick(combo, Qt.Key.Key_Return)
    assert owner.edits == [(("it",), NewEntry(("person",), "Zoe Ray"))]


def test_a_closed_reference_adds_nobody(owned, qtbot):
    owner = owned(replace(field("reference", refers_to=("person",)), grows=False))
    qtbot.keyClicks(editor(owner).combo.line, "Zoe")
    qtbot.keyClick(editor(owner).combo, Qt.Key.Key_Return)
    assert owner.edits == []


def test_a_name_half_typed_is_put_back_when_one_leaves(owned, qtbot):
    owner = owned(field("reference", refers_to=("person",)), it="ana")
    combo = editor(owner).combo
    combo.setFocus()
    qtbot.waitUntil(combo.hasFocus)
    combo.line.setText("Anaxx")
    combo.clearFocus()
    assert combo.line.text() == "Ana"
    assert owner.edits == []


def test_references_are_added_and_taken_away(owned, qtbot):
    owner = owned(field("references", refers_to=("person",)), it=["ana"])
    adder = editor(owner).adder
    adder.setCurrentIndex(adder.findData("ben"))
    adder.activated.emit(adder.currentIndex())
    assert owner.record["it"] == ("ana", "ben")
    chip = editor(owner).chips.chips[0]
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert owner.record["it"] == ("ben",)
    editor(owner).chips.chips[0].click()
    assert owner.edits[-1] == (("it",), None)


def test_tags_are_added_with_enter_and_comma(owned, qtbot):
    owner = owned(field("tags"))
    qtbot.keyClicks(editor(owner).adder, "one")
    qtbot.keyClick(editor(owner).adder, Qt.Key.Key_Return)
    qtbot.keyClicks(editor(owner).adder, "two,")
    assert owner.record["it"] == ("one", "two")


def test_choices_keep_values_that_are_not_offered(owned):
    two = (Choice("a", "First"), Choice("b", "Second"))
    owner = owned(field("choices", choices=two), it=["zebra", "a"])
    editor(owner).boxes["b"].click()
    assert set(owner.record["it"]) == {"a", "b", "zebra"}


def test_a_date_is_read_in_words_and_tidied(owned, qtbot):
    owner = owned(field("date"), it="2026-09-01")
    line = editor(owner).line
    assert line.text() == "1 September 2026"
    line.selectAll()
    qtbot.keyClicks(line, "3.4.2027")
    assert owner.record["it"] == "2027-04-03"
    line.left.emit()
    assert line.text() == "3 April 2027"


def test_words_that_are_no_date_are_not_lost():
    assert read_date("next spring") == "next spring"
    assert read_date("  ") is None
    assert shown_date("next spring") == "next spring"


def test_a_duration_is_a_number_and_a_unit(owned, qtbot):
    owner = owned(field("duration"), it="PT48H")
    assert (editor(owner).number.text(), editor(owner).unit.currentText()) == ("48", "hours")
    editor(owner).number.selectAll()
    qtbot.keyClicks(editor(owner).number, "2")
    assert owner.record["it"] == "PT2H"
    days = editor(owner).unit.findData("D")
    editor(owner).unit.setCurrentIndex(days)
    editor(owner).unit.activated.emit(days)
    assert owner.record["it"] == "P2D"


@pytest.mark.parametrize("text", ["PT30M", "PT4H", "P1D", "P2W", "P6M", "P1Y"])
def test_simple_durations_survive_being_split_and_joined(text):
    assert join_duration(*split_duration(text)) == text


def test_a_duration_of_two_units_is_said_in_words_and_kept(owned):
    owner = owned(field("duration"), it="P1DT12H")
    assert editor(owner).number.text() == "1 day and 12 hours"
    assert owner.edits == []


ROWS = field("records", fields=(Field("id", "", "", "hidden"), Field("name", "Name", "", "line")))


def test_rows_are_added_opened_moved_and_removed(owned, qtbot):
    owner = owned(ROWS, it=[{"id": "a", "name": "A"}, {"id": "b", "name": "B"}])
    editor(owner).add.click()
    assert len(owner.record["it"]) == 3
    card = editor(owner).cards[2]
    assert card.toggle.isChecked()
    qtbot.keyClicks(card.form.row("name").editor, "C")
    assert owner.edits[-1] == (("it", 2, "name"), "C")
    card.up.click()
    assert [r["name"] for r in owner.record["it"]] == ["A", "C", "B"]
    assert editor(owner).cards[1] is card
    card.remove.click()
    assert [r["name"] for r in owner.record["it"]] == ["A", "B"]


def test_a_folded_row_says_its_name_and_what_is_wrong(owned):
    owner = owned(ROWS, it=[{"id": "a", "name": "A & B"}])
    owner.form.show_problems({("it", 0, "name"): "Not good."})
    card = editor(owner).cards[0]
    assert card.toggle.accessibleName() == "A & B, something to look at"
    card.open_row()
    assert card.form.row("name").problem.text() == "Not good."


def test_a_rule_is_a_sentence_to_read(owned):
    condition = {"fact": "post.reply", "op": "eq", "value": True}
    owner = owned(field("condition"), it=condition)
    assert "nswer" in editor(owner).fold.sentence.text()
    assert not isinstance(editor(owner).focusWidget(), QWidget)


def test_a_shape_that_does_not_fit_is_kept_and_said(owned):
    owner = owned(field("line"), it={"odd": 1})
    assert not editor(owner).isEnabled()
    assert "kept as it is" in owner.form.row("it").problem.text()
    assert owner.edits == []


@pytest.mark.parametrize("kind", sorted(EDITORS))
def test_no_kind_of_field_takes_nothing_amiss(kind):
    assert fits(field(kind), None)


OPTIONAL = tuple(Field(key, key.upper(), "", "line") for key in "abcdef")
LONG = tuple(
    Field(key, key.upper(), "", "line", group=group)
    for key, group in zip("abcdef", ("One", "Two", "One", "Two", "Three", "Three"), strict=True)
)


def test_a_short_form_shows_every_field(owned):
    assert shown_labels(owned(*OPTIONAL, e="x")) == list("ABCDEF")


def test_a_long_form_shows_its_first_group_and_what_holds_values(owned):
    owner = owned(*LONG, e="x")
    assert [group.toggle.text() for group in owner.form.groups[1:]] == ["Two", "Three"]
    assert [group.toggle.isChecked() for group in owner.form.groups] == [True, False, True]
    assert not owner.form.groups[1].rows
    owner.form.groups[1].toggle.click()
    assert owner.form.row("b").isVisible()


def test_lists_that_make_up_a_register_are_never_folded(owned):
    people = Field("it", "It", "", "records", register="person", group="Two")
    assert owned(LONG[0], people).form.groups[1].toggle.isChecked()


def test_a_field_with_a_problem_is_never_hidden(owned):
    owner = owned(*LONG, a="x")
    owner.form.show_problems({("b",): "Fill this in."})
    owner.show()
    group = owner.form.groups[1]
    assert group.toggle.isChecked()
    assert group.rows["b"].problem.isVisible()


def test_a_group_stays_folded_once_somebody_folds_it(owned):
    owner = owned(*LONG, b="x")
    group = owner.form.groups[1]
    group.toggle.click()
    owner.show()
    assert not group.toggle.isChecked()


def test_a_field_that_was_emptied_stays(owned, qtbot):
    owner = owned(*LONG, e="x")
    row = owner.form.row("e")
    row.editor.selectAll()
    qtbot.keyClick(row.editor, Qt.Key.Key_Delete)
    assert row.isVisible()


@pytest.mark.parametrize("kind", ["number", "flag", "line", "duration", "tags"])
def test_all_fields_begin_at_the_same_edge(owned, kind):
    other = Field("other", "Other", "Some help", "line")
    owner = owned(field(kind), other)
    left = [row.editor.mapTo(owner.form, row.editor.rect().topLeft()).x() for row in rows_of(owner)]
    assert len(set(left)) == 1


def rows_of(owner: Owner) -> list[FieldRow]:
    return [owner.form.row("it"), owner.form.row("other")]


LONGEST_FIRST_GROUP = 8


@pytest.mark.parametrize("kind", sorted(section_kinds()))
def test_long_forms_are_in_groups(kind):
    pending = [fields_of(kind)]
    while pending:
        fields = [f for f in pending.pop() if f.kind in EDITORS]
        pending += [f.fields for f in fields if f.fields]
        first = [f for f in fields if f.group == fields[0].group]
        assert len(first) <= LONGEST_FIRST_GROUP, [f.key for f in first]


def test_revealing_puts_the_keyboard_there(owned):
    owner = owned(ROWS, it=[{"id": "a", "name": "A"}])
    assert owner.form.reveal(("it", 0, "name"))
    assert editor(owner).cards[0].form.row("name").editor.hasFocus()
    assert not owner.form.reveal(("nowhere",))


@pytest.mark.parametrize("kind", sorted(section_kinds()))
def test_every_kind_of_section_has_a_form_that_can_be_spoken(show, kind):
    form = Form(fields_of(kind))
    found = guidelines()
    form.show_value(found.section(kind).facts, registers(found))
    form.open_groups()
    show(form, 760, 900)
    for row in form.findChildren(QWidget):
        if hasattr(row, "open_row"):
            row.open_row()
            row.form.open_groups()
    assert [type(widget).__name__ for widget in unnamed(form)] == []


@pytest.mark.parametrize("kind", sorted(section_kinds()))
def test_showing_a_form_changes_nothing(show, kind):
    form = Form(fields_of(kind))
    edits = []
    form.edited.connect(edits.append)
    found = guidelines()
    form.show_value(found.section(kind).facts, registers(found))
    form.open_groups()
    form.show_value(EMPTY, registers(found))
    show(form, 760, 900)
    assert edits == []


def test_a_long_answer_wraps_instead_of_widening_the_form(show):
    box = TickBox("something that takes quite a few words to be said in full")
    show(box, 2000, 40)
    assert box.minimumSizeHint().width() < box.sizeHint().width() // 2
    assert box.heightForWidth(150) > 2 * box.heightForWidth(2000)
    box.resize(150, box.heightForWidth(150))
    assert box.text().split("\n") != [box.accessibleName()]
    assert box.text().split() == box.accessibleName().split()


def test_a_long_entry_is_cut_and_keeps_its_name(show):
    chip = Chip("x", "An entry with rather more words than there is room for")
    show(chip, 160, 30)
    assert chip.text().endswith("…")
    assert "than there is room for" in chip.accessibleName()


def test_a_promise_is_counted_in_working_days_and_a_time_zone(owned, qtbot):
    owner = owned(field("duration", calendar=True), it="P2D business Europe/Berlin")
    found = editor(owner)
    assert found.number.text() == "2"
    assert found.counting.days.currentText() == "working days count"
    assert found.counting.zone.text() == "Europe/Berlin"
    qtbot.keyClicks(found.number, "4")
    assert owner.record["it"] == "P24D business Europe/Berlin"
    found.counting.days.setFocus()
    qtbot.keyClick(found.counting.days, Qt.Key.Key_Up)
    assert owner.record["it"] == "P24D Europe/Berlin"
    found.counting.zone.clear()
    qtbot.keyClick(found.counting.zone, Qt.Key.Key_Return)
    assert owner.record["it"] == "P24D"
    assert list(unnamed(found)) == []


def test_a_bare_length_has_no_calendar(owned):
    owner = owned(field("duration"), it="P2D")
    assert editor(owner).counting is None
