package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.PlainName;
import java.util.Optional;

/**
 * The title of a challenge: 1 to {@value #MAX_LENGTH} characters without mentions, Markdown and what cannot be seen.
 *
 * @param value what a person chose, and therefore untrusted: escape it all the same
 */
public record ChallengeTitle(String value) {
    /** In code points. */
    public static final int MAX_LENGTH = 60;

    /** Checks a title that was cleaned before; see {@link #read}. */
    public ChallengeTitle {
        if (!PlainName.isWithin(value, MAX_LENGTH)) {
            throw new IllegalArgumentException("not a title of a challenge");
        }
    }

    /** Cleans what a person typed; empty if nothing visible is left, or if it is too long. */
    public static Optional<ChallengeTitle> read(String typed) {
        return Optional.of(PlainName.clean(typed))
                .filter(title -> PlainName.isWithin(title, MAX_LENGTH))
                .map(ChallengeTitle::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
