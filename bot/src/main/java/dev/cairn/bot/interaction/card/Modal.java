package dev.cairn.bot.interaction.card;

import java.util.List;
import java.util.Optional;

/** A form with a title of at most 45 characters, and one to five fields with different names. */
public record Modal(CustomId id, String title, List<Field> fields) {
    /** Discord's limit for the title, and for the label of a field. */
    private static final int MAX_LABEL_LENGTH = 45;

    private static final int MAX_HINT_LENGTH = 100;
    private static final int MAX_FIELDS = 5;

    public Modal {
        fields = List.copyOf(fields);
        title = Clip.to(MAX_LABEL_LENGTH, title);
        if (fields.isEmpty() || fields.size() > MAX_FIELDS) {
            throw new IllegalArgumentException(fields.size() + " fields in a modal");
        }
        if (fields.stream().map(Field::name).distinct().count() < fields.size()) {
            throw new IllegalArgumentException("two fields have the same name: " + fields);
        }
    }

    /** An input of a modal. */
    public sealed interface Field {
        String name();

        String label();

        Optional<String> hint();
    }

    /** A select of one entry. The label is clipped to 45 characters, the hint to 100. */
    public record SelectField(
            String name, String label, Optional<String> hint, String placeholder, List<Select.Entry> entries)
            implements Field {
        public SelectField {
            label = Clip.to(MAX_LABEL_LENGTH, label);
            hint = hint.map(text -> Clip.to(MAX_HINT_LENGTH, text));
            entries = List.copyOf(entries);
        }
    }

    /**
     * A line of 1 to {@code maxLength} characters, at most 4,000. Label and hint are clipped as for a select field.
     *
     * @param value what the line holds when the modal opens, clipped to {@code maxLength}
     */
    public record TextField(
            String name, String label, Optional<String> hint, int maxLength, Optional<String> value, boolean required)
            implements Field {
        public TextField {
            label = Clip.to(MAX_LABEL_LENGTH, label);
            hint = hint.map(text -> Clip.to(MAX_HINT_LENGTH, text));
            value = value.filter(text -> !text.isBlank()).map(text -> Clip.to(maxLength, text));
        }

        /** A line that is empty at first and must be filled in. */
        public TextField(String name, String label, Optional<String> hint, int maxLength) {
            this(name, label, hint, maxLength, Optional.empty(), true);
        }
    }
}
