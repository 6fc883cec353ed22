package dev.cairn.bot.features.library;

import java.util.Optional;
import java.util.regex.Pattern;

/** Cleans the titles and reasons that people write: one line, without letters that nobody sees. */
final class EntryTitle {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\s]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private EntryTitle() {}

    /** Empty if nothing is left. */
    static Optional<String> clean(String written) {
        String line = SPACES.matcher(UNSEEN.matcher(written).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }
}
