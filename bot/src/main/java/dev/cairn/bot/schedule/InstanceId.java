package dev.cairn.bot.schedule;

import java.time.Instant;

/** How an occurrence is called in its row: {@code key@milliseconds}. */
final class InstanceId {
    private static final char AT = '@';

    private InstanceId() {}

    static String of(String key, Instant at) {
        if (key.length() > Timetable.MOST_KEY) {
            throw new IllegalArgumentException("a key of " + key.length() + " characters");
        }
        return key + AT + at.toEpochMilli();
    }

    /** The key may hold the sign itself, so the last one counts. */
    static Occurrence read(String id) {
        int at = id.lastIndexOf(AT);
        return new Occurrence(id.substring(0, at), Instant.ofEpochMilli(Long.parseLong(id.substring(at + 1))));
    }
}
