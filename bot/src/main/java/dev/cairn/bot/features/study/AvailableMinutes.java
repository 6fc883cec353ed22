package dev.cairn.bot.features.study;

import java.time.Duration;
import java.util.OptionalInt;

/** How many minutes the learner said they have; remembered by the buttons of the card it was said for. */
record AvailableMinutes(OptionalInt minutes) {
    static final int LEAST = 5;
    static final int MOST = 600;

    static final AvailableMinutes NONE = new AvailableMinutes(OptionalInt.empty());

    static AvailableMinutes of(OptionalInt minutes) {
        return new AvailableMinutes(minutes);
    }

    /** Reads what a button carries; anything else counts as nothing said. */
    static AvailableMinutes decode(String text) {
        if (!text.matches("\\d{1,3}")) {
            return NONE;
        }
        int minutes = Integer.parseInt(text);
        return new AvailableMinutes(
                minutes >= LEAST && minutes <= MOST ? OptionalInt.of(minutes) : OptionalInt.empty());
    }

    String encoded() {
        return minutes.isPresent() ? Integer.toString(minutes.getAsInt()) : "";
    }

    Duration or(Duration usual) {
        return minutes.isPresent() ? Duration.ofMinutes(minutes.getAsInt()) : usual;
    }
}
