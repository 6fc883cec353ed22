package dev.cairn.bot.interaction.card;

import java.util.List;
import java.util.Optional;

/** A menu of one to 25 entries with different values, of which {@code min} to {@code max} can be chosen. */
public record Select(CustomId id, String placeholder, List<Entry> entries, int min, int max) {
    /** Discord's limit for the entries of one select. */
    public static final int MAX_ENTRIES = 25;

    private static final int MAX_ENTRY_LENGTH = 100;
    private static final int MAX_PLACEHOLDER_LENGTH = 150;

    public Select {
        entries = List.copyOf(entries);
        placeholder = Clip.to(MAX_PLACEHOLDER_LENGTH, placeholder);
        if (entries.isEmpty()
                || entries.size() > MAX_ENTRIES
                || min < 0
                || max < 1
                || max > entries.size()
                || min > max) {
            throw new IllegalArgumentException(entries.size() + " entries, " + min + " to " + max);
        }
        if (entries.stream().map(Entry::value).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("two entries have the same value: " + entries);
        }
    }

    /** An entry. Label and description are clipped to 100 characters; a longer value is refused. */
    public record Entry(String label, String value, Optional<String> description, boolean chosen) {
        public Entry {
            label = Clip.to(MAX_ENTRY_LENGTH, label);
            description = description.map(text -> Clip.to(MAX_ENTRY_LENGTH, text));
            if (label.isBlank() || value.isEmpty() || value.length() > MAX_ENTRY_LENGTH) {
                throw new IllegalArgumentException("select value of " + value.length() + " characters: " + label);
            }
        }

        public static Entry of(String label, String value) {
            return new Entry(label, value, Optional.empty(), false);
        }
    }

    public static Select one(CustomId id, String placeholder, List<Entry> entries) {
        return new Select(id, placeholder, entries, 1, 1);
    }

    public static Select any(CustomId id, String placeholder, List<Entry> entries) {
        return new Select(id, placeholder, entries, 0, entries.size());
    }
}
