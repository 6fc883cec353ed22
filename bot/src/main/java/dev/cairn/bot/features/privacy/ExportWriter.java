package dev.cairn.bot.features.privacy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.storage.WeekdayBits;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes the JSON of an export, whose form {@code export.schema.json} describes. */
final class ExportWriter implements AutoCloseable {
    private static final int VERSION = 1;

    private final JsonGenerator json;

    /** Begins the export. */
    ExportWriter(OutputStream to, LearnerId learner, Instant now) throws IOException {
        this.json = new JsonFactory().createGenerator(to).useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("exported_at", now.toString());
        json.writeStringField("learner", Long.toString(learner.value()));
    }

    /** Begins the section of a table. */
    void beginSection(PersonalTable table) throws IOException {
        json.writeArrayFieldStart(table.section());
    }

    void endSection() throws IOException {
        json.writeEndArray();
    }

    void beginRow() throws IOException {
        json.writeStartObject();
    }

    void endRow() throws IOException {
        json.writeEndObject();
    }

    /** Writes one value, as the database gives it. */
    void field(PersonalTable.Field field, @Nullable Object value) throws IOException {
        json.writeFieldName(field.column());
        if (value == null) {
            json.writeNull();
            return;
        }
        switch (field.kind()) {
            case TEXT, SNOWFLAKE -> json.writeString(value.toString());
            case NUMBER -> json.writeNumber(((Number) value).longValue());
            case FLAG -> json.writeBoolean(value instanceof Number number ? number.intValue() != 0 : (Boolean) value);
            case INSTANT ->
                json.writeString(
                        Instant.ofEpochMilli(((Number) value).longValue()).toString());
            case WEEKDAYS -> writeWeekdays(((Number) value).longValue());
            case JSON -> json.writeRawValue(value.toString());
        }
    }

    private void writeWeekdays(long bits) throws IOException {
        json.writeStartArray();
        for (DayOfWeek day : new TreeSet<>(WeekdayBits.parse(bits))) {
            json.writeString(day.name());
        }
        json.writeEndArray();
    }

    /** Ends the export. */
    @Override
    public void close() {
        try {
            json.writeEndObject();
            json.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
