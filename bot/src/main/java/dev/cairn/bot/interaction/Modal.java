package dev.cairn.bot.interaction;

import java.util.List;
import java.util.Optional;

/** A form with a title of at most 45 characters and one to five fields. */
public record Modal(ActionId id, String title, List<Pick> fields) {
    public Modal {
        fields = List.copyOf(fields);
        title = Clip.to(45, title);
        if (fields.isEmpty() || fields.size() > 5) {
            throw new IllegalArgumentException(fields.size() + " fields in a modal");
        }
    }

    /** One of several entries to pick, under a label of at most 45 characters and a hint of at most 100. */
    public record Pick(String name, String label, Optional<String> hint, List<Select.Entry> entries) {
        public Pick {
            entries = List.copyOf(entries);
        }
    }
}
