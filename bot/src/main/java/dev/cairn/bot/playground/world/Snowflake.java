package dev.cairn.bot.playground.world;

import java.time.Instant;
import java.util.Optional;

/** A Discord id: milliseconds since 2015 in the upper 42 bits, written in decimal. */
public record Snowflake(long value) implements Comparable<Snowflake> {
    private static final long DISCORD_EPOCH = 1_420_070_400_000L;

    /** When the id was made. */
    public Instant createdAt() {
        return Instant.ofEpochMilli((value >>> 22) + DISCORD_EPOCH);
    }

    /** Parses an id; empty if the text is none. */
    public static Optional<Snowflake> parse(String text) {
        if (text.isEmpty() || text.length() > 20 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Snowflake(Long.parseUnsignedLong(text)));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    /** The smallest id of what is made at this time. */
    public static Snowflake at(Instant time) {
        return new Snowflake((time.toEpochMilli() - DISCORD_EPOCH) << 22);
    }

    @Override
    public int compareTo(Snowflake other) {
        return Long.compareUnsigned(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value);
    }
}
