package dev.cairn.bot.features.challenges;

import java.util.Arrays;
import java.util.Optional;

/** The values of the choices of a {@link Mode}, which never change. */
final class ModeChoice {
    private ModeChoice() {}

    static String value(Mode mode) {
        return switch (mode) {
            case EACH -> "each";
            case TEAMS -> "teams";
            case TOGETHER -> "together";
        };
    }

    static Optional<Mode> of(String value) {
        return Arrays.stream(Mode.values())
                .filter(mode -> value(mode).equals(value))
                .findFirst();
    }
}
