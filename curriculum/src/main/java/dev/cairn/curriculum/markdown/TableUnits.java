package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import dev.cairn.curriculum.markdown.Inlines.FoundLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Reads the rows of a table as units. Its columns are known by their headings. */
final class TableUnits {
    private static final Pattern NUMBER = Pattern.compile("#|no\\.?|nr\\.?|number|lesson number|week|day|id");
    private static final Pattern NEEDS = Pattern.compile("pre-?req.*|prerequisites?.*|requires|needs");
    private static final Pattern DURATION = Pattern.compile("duration|length|weeks|time|estimated time");
    private static final Pattern EFFORT = Pattern.compile("effort|workload|hours? ?(/|per|a) ?week|weekly hours");
    private static final Pattern HOURS = Pattern.compile("hours?|hrs|h|time \\(h(ours)?\\)");
    private static final Pattern TITLE = Pattern.compile(
            "(the )?(courses?|titles?|names?|lessons?|modules?|units?|topics?|projects?|books?|subjects?|resources?|videos?|tutorials?|papers?|what)( name| title)?");

    private static final Pattern WEEKS = Pattern.compile("\\d{1,3}(\\s*[–-]\\s*\\d{1,3})?");
    private final ResourceLinks links;
    private final ImportNotes notes;

    TableUnits(UnitContent content, ImportNotes notes) {
        this.links = content.links();
        this.notes = notes;
    }

    List<UnitDraft> units(TableBlock table) {
        List<TableRow> rows = rows(table);
        List<String> headings = cells(rows.get(0)).stream()
                .map(cell -> Inlines.text(cell)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}#./() -]", "")
                        .strip())
                .toList();
        List<TableRow> body = rows.subList(1, rows.size());
        int title = titleColumn(headings, body);
        List<UnitDraft> units = new ArrayList<>();
        for (TableRow row : body) {
            unit(row, headings, title).ifPresent(units::add);
        }
        return units;
    }

    private Optional<UnitDraft> unit(TableRow row, List<String> headings, int titleColumn) {
        List<TableCell> cells = cells(row);
        int line = Inlines.line(row);
        if (titleColumn >= cells.size() || titleOf(cells.get(titleColumn)).isBlank()) {
            notes.add(Kind.PASSED_OVER, line, "a row without a title");
            return Optional.empty();
        }
        String written = titleOf(cells.get(titleColumn));
        if (Breaks.isBreak(written) && Inlines.links(cells.get(titleColumn)).isEmpty()) {
            notes.add(Kind.PASSED_OVER, line, "“%s”".formatted(ImportNotes.shown(written)));
            return Optional.empty();
        }
        UnitDraft unit = UnitDraft.of(written, line);
        unit.title = withNumber(unit.title, cells, headings);
        unit.kind = Kinds.of(headings.get(titleColumn), unit.title.text());
        Inlines.links(cells.get(titleColumn)).forEach(link -> links.add(unit.resources, link));
        readOtherCells(unit, cells, headings, titleColumn);
        return Optional.of(unit);
    }

    private void readOtherCells(UnitDraft unit, List<TableCell> cells, List<String> headings, int titleColumn) {
        String duration = "";
        String effort = "";
        for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
            String heading = headings.get(i);
            String text = Inlines.text(cells.get(i));
            if (i == titleColumn
                    || (text.isBlank() && Inlines.links(cells.get(i)).isEmpty())) {
                continue;
            }
            if (NEEDS.matcher(heading).matches()) {
                unit.needs.add(text);
            } else if (HOURS.matcher(heading).matches()) {
                unit.hours = Durations.plainHours(text);
            } else if (DURATION.matcher(heading).matches()) {
                duration = heading.equals("weeks") ? text + " weeks" : text;
            } else if (EFFORT.matcher(heading).matches()) {
                effort = text;
            } else if (!NUMBER.matcher(heading).matches()) {
                other(unit, heading, cells.get(i));
            }
        }
        if (unit.notes.size() > 1) {
            String remarks = String.join(" · ", unit.notes);
            unit.notes.clear();
            unit.notes.add(remarks);
        }
        if (unit.hours.isEmpty()) {
            unit.hours = Durations.hours(duration, effort);
        }
    }

    /** Of a cell that begins with a link, its text is the title; what follows are remarks. */
    private static String titleOf(TableCell cell) {
        List<FoundLink> links = Inlines.links(cell);
        String text = Inlines.text(cell);
        boolean several = links.size() > 1 && Inlines.leadingLink(cell).isPresent();
        return several ? links.get(0).text() + remark(text) : text;
    }

    private static String remark(String text) {
        return text.matches("(?i).*\\((optional|elective)\\)$") ? " (optional)" : "";
    }

    private static Title withNumber(Title title, List<TableCell> cells, List<String> headings) {
        for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
            String number = Inlines.text(cells.get(i));
            if (title.number().isEmpty()
                    && NUMBER.matcher(headings.get(i)).matches()
                    && number.matches("[\\w .–-]{1,12}")) {
                boolean isWeek = headings.get(i).matches("weeks?")
                        && WEEKS.matcher(number).matches();
                String week = number.matches("\\d+") ? "Week " + number : "Weeks " + number;
                String shown = isWeek ? week : number;
                return new Title(title.text(), Optional.of(shown), title.requirement());
            }
        }
        return title;
    }

    private void other(UnitDraft unit, String heading, TableCell cell) {
        Optional<String> requirement = Title.of("x (" + Inlines.text(cell).replaceAll("[()\\[\\]]", "") + ")")
                .requirement();
        if (requirement.isPresent()) {
            unit.requirement = requirement.get();
            return;
        }
        List<FoundLink> found = Inlines.links(cell);
        found.forEach(
                link -> links.add(unit.resources, link.text().isBlank() ? link.withText(heading) : link, heading));
        if (found.isEmpty() && !Inlines.text(cell).matches("[-–—\\s]*")) {
            String name = heading.isEmpty()
                    ? ""
                    : heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1) + ": ";
            unit.notes.add(name + Inlines.text(cell));
        }
    }

    private static int titleColumn(List<String> headings, List<TableRow> body) {
        for (int i = 0; i < headings.size(); i++) {
            if (TITLE.matcher(headings.get(i)).matches()) {
                return i;
            }
        }
        int best = 0;
        long most = -1;
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            boolean known = NUMBER.matcher(headings.get(i)).matches()
                    || DURATION.matcher(headings.get(i)).matches();
            long linked = body.stream()
                    .map(TableUnits::cells)
                    .filter(cells -> column < cells.size()
                            && !Inlines.links(cells.get(column)).isEmpty())
                    .count();
            if (!known && linked > most) {
                best = i;
                most = linked;
            }
        }
        return best;
    }

    static List<TableRow> rows(TableBlock table) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow found) {
                    rows.add(found);
                }
            }
        }
        return rows;
    }

    static boolean hasRows(TableBlock table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableBody && part.getFirstChild() != null) {
                return true;
            }
        }
        return false;
    }

    private static List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add((TableCell) cell);
        }
        return cells;
    }
}
