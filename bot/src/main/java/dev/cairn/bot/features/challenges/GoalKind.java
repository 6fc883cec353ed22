package dev.cairn.bot.features.challenges;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of goals that people choose from. The values never change: Discord sends those of older registrations. */
enum GoalKind {
    TIME("time"),
    UNITS("units"),
    STREAK("streak");

    private final String value;

    GoalKind(String value) {
        this.value = value;
    }

    /** What Discord sends for it. */
    String value() {
        return value;
    }

    static Optional<GoalKind> of(String value) {
        return Arrays.stream(values()).filter(kind -> kind.value.equals(value)).findFirst();
    }
}
