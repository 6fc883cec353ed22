package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Cohort;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the weeks of a cohort. */
final class CohortParser {
    private static final int DAYS = 7;
    private static final int MAX_WEEKS = 104;

    private final IdParser ids;

    CohortParser(IdParser ids) {
        this.ids = ids;
    }

    Optional<Cohort> cohort(JsonCursor roadmap) {
        return roadmap.optionalObject(
                        "cohort", "{\"start\": \"2027-01-11\", \"weeks\": [{\"units\": [\"some-unit\"]}]}")
                .flatMap(this::read);
    }

    private Optional<Cohort> read(JsonCursor at) {
        at.allowFields("start", "weeks");
        List<JsonCursor> items = JsonCursor.objects(at.nonEmptyItems("weeks"), "{\"units\": [\"some-unit\"]}");
        if (items.size() > MAX_WEEKS) {
            at.at("weeks").report("%d weeks are too many".formatted(items.size()), "use at most " + MAX_WEEKS);
        }
        Optional<LocalDate> next = date(at, "start");
        List<Cohort.Week> weeks = new ArrayList<>();
        for (JsonCursor item : items) {
            item.allowFields("title", "from", "until", "units");
            Optional<LocalDate> from = date(item, "from").or(orElse(next));
            if (from.isEmpty() && (at.has("start") || item.has("from"))) {
                return Optional.empty(); // that date is reported already
            }
            if (from.isEmpty()) {
                item.report(
                        "it is not clear when this week begins",
                        "give the cohort a \"start\", or each week a \"from\"");
                return Optional.empty();
            }
            Cohort.Week week = week(weeks.size() + 1, item, from.get());
            if (!weeks.isEmpty()
                    && !week.from().isAfter(weeks.get(weeks.size() - 1).until())) {
                item.report("this week begins before the one above it has ended", "put the weeks in order");
            }
            weeks.add(week);
            next = Optional.of(week.until().plusDays(1));
        }
        return weeks.isEmpty() ? Optional.empty() : Optional.of(new Cohort(weeks));
    }

    private static Supplier<Optional<LocalDate>> orElse(Optional<LocalDate> next) {
        return () -> next;
    }

    private Cohort.Week week(int number, JsonCursor at, LocalDate from) {
        LocalDate until = date(at, "until").orElse(from.plusDays(DAYS - 1L));
        if (until.isBefore(from)) {
            at.at("until").report("the week ends before it begins", "swap \"from\" and \"until\"");
            until = from;
        }
        List<UnitId> units = at.items("units").stream()
                .flatMap(unit -> ids.reference(unit, Kind.UNIT, IdForm.UNIT, "").stream())
                .map(UnitId::new)
                .toList();
        return new Cohort.Week(number, at.optionalText("title", TextLimits.MAX_TITLE), from, until, units);
    }

    private static Optional<LocalDate> date(JsonCursor object, String field) {
        return object.optional(field).flatMap(cursor -> {
            String text = cursor.text(TextLimits.MAX_SHORT_TEXT);
            try {
                return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
            } catch (DateTimeException none) {
                cursor.report(
                        "\"%s\" is not a date".formatted(text), "write year, month and day, as in \"2027-01-11\"");
                return Optional.empty();
            }
        });
    }
}
