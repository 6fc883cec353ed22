package dev.cairn.bot.discord;

import discord4j.core.shard.ShardingStrategy;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reactor.core.publisher.Flux;

/**
 * The part of Discord's servers that one process answers for: shards {@code first} to {@code last} of {@code count},
 * numbered from nought. The first shard has all direct messages.
 */
public record Shards(int first, int last, int count) {
    /** What people may write. */
    public static final String FORM = "auto, or like 0-3/16 for the shards 0 to 3 of 16";

    /** Where Discord's largest bots are; more is a slip. */
    private static final int MOST = 10_000;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?/(\\d{1,5})");

    public Shards {
        if (first < 0 || last < first || last >= count || count > MOST) {
            throw new IllegalArgumentException("shards " + first + " to " + last + " of " + count);
        }
    }

    /** Reads {@code 0-3/16} or {@code 5/16}; empty for anything else. */
    public static Optional<Shards> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(written.group(1));
        int last = written.group(2) == null ? first : Integer.parseInt(written.group(2));
        int count = Integer.parseInt(written.group(3));
        return last < first || last >= count || count > MOST
                ? Optional.empty()
                : Optional.of(new Shards(first, last, count));
    }

    /** Whether there are others for other processes. */
    public boolean isPart() {
        return last - first + 1 < count;
    }

    ShardingStrategy strategy() {
        return ShardingStrategy.builder().count(count).indices(all -> indices()).build();
    }

    Flux<Integer> indices() {
        return Flux.range(first, last - first + 1);
    }
}
