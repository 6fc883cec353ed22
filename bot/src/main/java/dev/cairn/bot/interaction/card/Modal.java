package dev.cairn.bot.interaction.card;

import dev.cairn.bot.interaction.InteractionCopy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form with a title of at most 45 characters and one to five fields of different names. */
public record Modal(CustomId id, String title, List<Field> fields) {
    /** Discord's limit for the title, and for the label of a field. */
    private static final int LONGEST_LABEL = 45;

    public Modal {
        fields = List.copyOf(fields);
        title = Clip.to(LONGEST_LABEL, title);
        if (fields.isEmpty() || fields.size() > 5) {
            throw new IllegalArgumentException(fields.size() + " fields in a modal");
        }
        if (fields.stream().map(Field::name).distinct().count() < fields.size()) {
            throw new IllegalArgumentException("two fields of one name: " + fields);
        }
    }

    /** One thing to fill in. */
    public sealed interface Field {
        String name();

        String label();

        Optional<String> hint();
    }

    /** One of several entries to pick, under a label clipped to 45 characters and a hint clipped to 100. */
    public record SelectField(
            String name, String label, Optional<String> hint, String placeholder, List<Select.Entry> entries)
            implements Field {
        public SelectField(String name, String label, Optional<String> hint, List<Select.Entry> entries) {
            this(name, label, hint, InteractionCopy.in(Locale.ENGLISH).pickOne(), entries);
        }

        public SelectField {
            label = Clip.to(LONGEST_LABEL, label);
            hint = hint.map(text -> Clip.to(100, text));
            entries = List.copyOf(entries);
        }
    }

    /** A line to type, of 1 to {@code maxLength} characters, at most 4,000; label and hint are clipped as for a pick. */
    public record TextField(String name, String label, Optional<String> hint, int maxLength) implements Field {
        public TextField {
            label = Clip.to(LONGEST_LABEL, label);
            hint = hint.map(text -> Clip.to(100, text));
        }
    }
}
