package dev.cairn.bot.discord;

import discord4j.core.shard.ShardingStrategy;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reactor.core.publisher.Flux;

/**
 * The shards that one process runs: {@code first} to {@code last} of {@code count}, numbered from 0. Shard 0 receives all
 * direct messages.
 */
public record Shards(int first, int last, int count) {
    /** The accepted syntax, for messages to the operator. */
    public static final String FORM = "auto, or like 0-3/16 for the shards 0 to 3 of 16";

    /** About as many as the largest bots have; a larger number is a typing error. */
    private static final int MAX_COUNT = 10_000;

    private static final Pattern SYNTAX = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?/(\\d{1,5})");

    public Shards {
        if (first < 0 || last < first || last >= count || count > MAX_COUNT) {
            throw new IllegalArgumentException("shards " + first + " to " + last + " of " + count);
        }
    }

    /** Reads {@code 0-3/16} or {@code 5/16}; empty for anything else. */
    public static Optional<Shards> read(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        int count = Integer.parseInt(matcher.group(3));
        return last < first || last >= count || count > MAX_COUNT
                ? Optional.empty()
                : Optional.of(new Shards(first, last, count));
    }

    /** Whether other processes must run the remaining shards. */
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
