package dev.cairn.bot.interaction;

import java.util.List;
import java.util.Optional;

/** A form with a title of at most 45 characters and one to five fields of different names. */
public record Modal(ActionId id, String title, List<Pick> fields) {
    /** Discord's limit for the title, and for the label of a field. */
    private static final int LONGEST_LABEL = 45;

    public Modal {
        fields = List.copyOf(fields);
        title = Clip.to(LONGEST_LABEL, title);
        if (fields.isEmpty() || fields.size() > 5) {
            throw new IllegalArgumentException(fields.size() + " fields in a modal");
        }
        if (fields.stream().map(Pick::name).distinct().count() < fields.size()) {
            throw new IllegalArgumentException("two fields of one name: " + fields);
        }
    }

    /** One of several entries to pick, under a label clipped to 45 characters and a hint clipped to 100. */
    public record Pick(String name, String label, Optional<String> hint, List<Select.Entry> entries) {
        public Pick {
            label = Clip.to(LONGEST_LABEL, label);
            hint = hint.map(text -> Clip.to(100, text));
            entries = List.copyOf(entries);
        }
    }
}
