"""Facts to projects: which project a fact belongs to, and what became of each cell."""

from __future__ import annotations

from collections.abc import Iterable

from perfdsl.diagnostics.model import Text
from perfdsl.importing.recognition import destinations
from perfdsl.importing.recognition.amounts import Amount, amount_in
from perfdsl.importing.recognition.board import Spot
from perfdsl.importing.recognition.draft import Draft, Gathered, Named, Targets
from perfdsl.importing.recognition.facts import Event, Fact, NewTable, OtherTable, RowFact
from perfdsl.importing.recognition.goals import goals_of
from perfdsl.importing.recognition.lines import year_in
from perfdsl.importing.recognition.periods import period_in
from perfdsl.importing.recognition.units import Units
from perfdsl.importing.recognition.vocabulary import own_name, period_of, squeezed
from perfdsl.pattern import pattern

_OF_A_PROJECT = ("total", "source", "goal", "field", "note")
_WORDS_OF_THE_FORM = ("label", "level", "title")
_BLANKS = ("/", "-", "—", "——", "－", "无")  # an amount that is not there
_TITLE_END = pattern(r"(?:项目)?(?:绩效)?目标(?:申报|批复|公开|审核|情况)?表$")


def gather(events: Iterable[Event]) -> Gathered:
    """The projects of a file, each fact in its project and each cell with its destination."""
    gathering = _Gathering()
    for event in events:
        gathering.take(event)
    gathering.settle()
    return gathering.found


class _Gathering:
    """The state in which the next event is understood."""

    def __init__(self) -> None:
        self.found = Gathered()
        self.units = Units(self.found)
        self.count = 0
        self.project: Draft | None = None
        self.waiting: list[Fact] = []
        self.is_waiting = False
        self.title: Fact | None = None
        self.is_head = False  # whether the project's own head is being read

    def take(self, event: Event) -> None:
        """One event."""
        match event:
            case NewTable(has_grid=True):
                self.settle(is_flat=event.is_flat)
            case NewTable():
                self.settle()
                self.is_waiting = True
                self.is_head = False
            case OtherTable():
                self.settle()
                self.found.others[event.name] = event.place
            case RowFact():
                self.settle()
                self.is_head = False
                self._row(event)
            case Fact():
                self._fact(event)

    def settle(self, *, is_flat: bool = False) -> None:
        """What waited for a name belongs to the project before, or to one without a name.

        Above a flat sheet it belongs to all of its projects: it is a remark.
        """
        self.is_waiting = False
        if not self.waiting:
            return
        begins = any(fact.role in ("total", "goal", "source") for fact in self.waiting)
        if self.project is None and not begins and is_flat:
            self._note_down()
            return
        if self.project is None or (begins and self.project.year.rows):
            self._begin(self._title_name(), None)
        self._apply_waiting()

    def _note_down(self) -> None:
        for fact in self.waiting:
            text = f"{fact.name}：{fact.text}"
            self.found.remarks.append(Spot(fact.spots[0].place, text, is_cell=False))
            self._place(fact, destinations.REMARK)
        self.waiting = []

    def _apply_waiting(self) -> None:
        waiting, self.waiting, self.is_waiting = self.waiting, [], False
        for fact in waiting:
            self._of_project(fact)

    def _fact(self, fact: Fact) -> None:
        role = fact.role
        if role == "project":
            self._project(fact)
        elif role in _OF_A_PROJECT:
            if self.is_waiting:
                self.waiting.append(fact)
            else:
                self._of_project(fact)
        elif role in ("unit", "unit_code"):
            self.units.take(fact, self.project if self.is_head else None)
            self._place(fact, destinations.UNIT)
        else:
            self._aside(fact)

    def _aside(self, fact: Fact) -> None:
        """Facts about the file, words of the form, and what says nothing."""
        match fact.role:
            case "title" | "year" | "money_unit":
                self._of_the_file(fact)
            case "unit_sum" | "sum_of_unit":
                self._sum(fact)
            case "summary":
                self._place(fact, destinations.SUM)
            case "paragraph":
                self.found.remarks += fact.spots
            case "stray":
                self._left(fact.spots)
            case _:
                self._label(fact)

    def _of_the_file(self, fact: Fact) -> None:
        if fact.role == "money_unit":
            self.found.money_units.append(squeezed(fact.text))
            self._place(fact, destinations.MONEY_UNIT)
            return
        self._year(fact)
        if fact.role == "title":
            self.title = fact
            self.found.money_units += [fact.unit] if fact.unit else []
        self._place(fact, destinations.FORM if fact.role == "title" else destinations.YEAR)

    def _label(self, fact: Fact) -> None:
        """A word of the form; it may say the years of the mid-term."""
        period = period_in(fact.text) if fact.period == "mid" else ""
        if period and self.project:
            self.project.period = self.project.period or period
        if fact.text.endswith("表"):
            self._year(fact)
        self._place(fact, destinations.FORM)

    def _year(self, fact: Fact) -> None:
        year = year_in(fact.text)
        if year:
            self.found.years.append(year)

    def _sum(self, fact: Fact) -> None:
        """The sum of a unit in a flat sheet: proved against the projects when all are known."""
        if fact.role == "unit_sum":
            self.units.take(fact, None)
            self._place(fact, destinations.UNIT)
            return
        amount = amount_in(fact.text, fact.spots[0].number)
        if amount and self.units.current:
            self.units.current.sums.append((amount, fact.spots[0]))
            self._place(fact, destinations.SUM)
        else:
            self._left(fact.spots)

    def _title_name(self) -> str:
        """The project's name where only the title has it: 部门整体支出 of 部门整体支出绩效目标申报表."""
        text = self.title.text.strip() if self.title else ""
        return _TITLE_END.sub("", text) or text

    def _project(self, fact: Fact) -> None:
        name = fact.text.strip()
        same = self.project is not None and squeezed(self.project.name) == squeezed(name)
        if same and self.units.has(self.project):
            self._apply_waiting()
        else:
            if not self.is_waiting and self.waiting:
                self.settle()
            self._begin(name, fact)
            self._apply_waiting()
        self._place(fact, self._where(destinations.NAME))

    def _begin(self, name: str, fact: Fact | None) -> None:
        is_counted = self.project is None or self.project.is_project
        self.project = Draft(name, is_named=fact is not None)
        self.is_head = fact is not None
        self.units.add(self.project)
        self.count += is_counted  # lone words above the first table are of no project
        year = year_in(name)
        if fact and year:
            self.found.years_of_names.append(year)

    def _row(self, row: RowFact) -> None:
        if self.project is None:
            self._begin(self._title_name(), None)
        assert self.project
        self.project.of(row.period).rows.append(row)
        name = squeezed(row.text("name"))[:20]
        for part in row.parts:
            if part.spot:
                what = destinations.part_of_row(part.role, part.title, name)
                self.found.place(part.spot, self._where(what, row.period))

    def _of_project(self, fact: Fact) -> None:
        if self.project is None:
            self._begin(self._title_name(), None)
        assert self.project
        key = (fact.role, fact.name, fact.period, fact.text)
        is_new = key not in self.project.seen
        self.project.seen.add(key)
        where = self._put(self.project, fact) if is_new else destinations.field(fact.name)
        if where is None:
            self._left(fact.spots[:1])
            self._place(Fact("label", "", fact.spots[1:]), destinations.FORM)
        else:
            self._place(fact, self._where(where, fact.period))

    def _put(self, project: Draft, fact: Fact) -> Text | None:
        """Puts a fact into the project; where it went, None where it did not fit."""
        targets = project.of(fact.period)
        if fact.period == "mid":
            project.period = project.period or period_in(fact.spots[-1].text)
        match fact.role:
            case "total" | "source":
                return self._money(targets, fact)
            case "goal":
                targets.goals += goals_of(fact.text)
                return destinations.GOAL
            case _:
                return _field(project, fact)

    def _money(self, targets: Targets, fact: Fact) -> Text | None:
        amount = amount_in(fact.text, fact.spots[0].number)
        if squeezed(fact.text) in _BLANKS:
            return destinations.BLANK
        if not amount:
            return None
        if fact.unit and not amount.unit:
            self.found.money_units.append(fact.unit)
            amount = Amount(amount.number, fact.unit)
        if fact.role == "total":
            return self._total(targets, fact, amount)
        if any(one.name == fact.name for one in targets.sources):
            return None
        is_among = squeezed(fact.spots[-1].text).startswith("其中")
        targets.sources.append(Named(fact.name, amount, is_among))
        return destinations.field(fact.name)

    def _total(self, targets: Targets, fact: Fact, amount: Amount) -> Text:
        """The budget; of two that differ the one that is said to be the year's, the other a field."""
        assert self.project
        before = targets.total
        if before is None or before == amount:
            targets.total, targets.total_name = amount, targets.total_name or fact.name
            return destinations.BUDGET
        if fact.period == "year" and period_of(targets.total_name) != "year":
            self.project.fields[targets.total_name] = before.number + before.unit
            targets.total, targets.total_name = amount, fact.name
            return destinations.BUDGET
        return _field(self.project, fact)

    def _where(self, what: Text, period: str = "") -> Text:
        return destinations.in_project(self.count, what, period)

    def _place(self, fact: Fact, where: Text) -> None:
        for at, spot in enumerate(fact.spots):
            is_label = at and at == len(fact.spots) - 1
            self.found.place(spot, destinations.FORM if is_label else where)

    def _left(self, spots: Iterable[Spot]) -> None:
        for spot in spots:
            if spot.is_cell and spot.place in self.found.placements:
                continue
            (self.project.left if self.project else self.found.left).append(spot)


def _field(project: Draft, fact: Fact) -> Text:
    """A field with its text; one that comes again gets a further line."""
    label = own_name(fact.spots[-1].text) if len(fact.spots) > 1 else fact.name
    name = fact.name
    if project.labels.setdefault(name, label) != label:  # 中央主管部门 beside 省级主管部门
        name = label
    text = fact.text.strip()
    if name in project.fields and text:
        text = f"{project.fields[name]}\n{text}"
    project.fields[name] = text
    return destinations.field(name)
