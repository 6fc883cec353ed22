package dev.cairn.bot.features.study;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The minutes a learner said they have; the buttons of the card remember them. */
record AvailableMinutes(OptionalInt minutes) {
    static final int MIN_MINUTES = 5;
    static final int MAX_MINUTES = 600;

    static final AvailableMinutes NONE = new AvailableMinutes(OptionalInt.empty());

    static AvailableMinutes of(OptionalInt minutes) {
        return new AvailableMinutes(minutes);
    }

    /** Reads what a button carries; {@link #NONE} for anything that is not a number within the limits. */
    static AvailableMinutes decode(String text) {
        if (!text.matches("\\d{1,3}")) {
            return NONE;
        }
        int minutes = Integer.parseInt(text);
        return new AvailableMinutes(
                minutes >= MIN_MINUTES && minutes <= MAX_MINUTES ? OptionalInt.of(minutes) : OptionalInt.empty());
    }

    String encoded() {
        return minutes.isPresent() ? Integer.toString(minutes.getAsInt()) : "";
    }

    Duration orElseGet(Supplier<Duration> usual) {
        return minutes.isPresent() ? Duration.ofMinutes(minutes.getAsInt()) : usual.get();
    }
}
