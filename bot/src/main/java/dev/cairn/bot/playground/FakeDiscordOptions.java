package dev.cairn.bot.playground;

import dev.cairn.bot.playground.rest.RateLimit;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How a stand-in behaves.
 *
 * @param port of 127.0.0.1; 0 for any free one
 * @param clock tells the time of messages and ids
 * @param ticker nanoseconds, for the three seconds to answer, the life of tokens, limits and nonces
 * @param routeLimit how many requests each ordinary route (and channel) takes
 * @param globalLimit how many all ordinary routes take together, if that is limited
 * @param disallowedIntents gateway intent bits that are refused with close code 4014
 * @param mostBodyBytes beyond which a request is refused with 413
 */
public record FakeDiscordOptions(
        int port,
        Clock clock,
        LongSupplier ticker,
        RateLimit routeLimit,
        Optional<RateLimit> globalLimit,
        long disallowedIntents,
        int mostBodyBytes) {

    private static final int TWENTY_SIX_MEBIBYTES = 26 * 1024 * 1024;

    /** Any free port, deadlines in real time, limits that nobody meets by chance, every intent allowed. */
    public static FakeDiscordOptions defaults(Clock clock) {
        return new FakeDiscordOptions(
                0,
                clock,
                System::nanoTime,
                new RateLimit(10_000, Duration.ofSeconds(1)),
                Optional.empty(),
                0,
                TWENTY_SIX_MEBIBYTES);
    }

    public FakeDiscordOptions withPort(int newPort) {
        return new FakeDiscordOptions(
                newPort, clock, ticker, routeLimit, globalLimit, disallowedIntents, mostBodyBytes);
    }

    public FakeDiscordOptions withTicker(LongSupplier newTicker) {
        return new FakeDiscordOptions(
                port, clock, newTicker, routeLimit, globalLimit, disallowedIntents, mostBodyBytes);
    }

    public FakeDiscordOptions withRouteLimit(RateLimit newLimit) {
        return new FakeDiscordOptions(port, clock, ticker, newLimit, globalLimit, disallowedIntents, mostBodyBytes);
    }

    public FakeDiscordOptions withGlobalLimit(RateLimit newLimit) {
        return new FakeDiscordOptions(
                port, clock, ticker, routeLimit, Optional.of(newLimit), disallowedIntents, mostBodyBytes);
    }

    public FakeDiscordOptions withDisallowedIntents(long intents) {
        return new FakeDiscordOptions(port, clock, ticker, routeLimit, globalLimit, intents, mostBodyBytes);
    }

    public FakeDiscordOptions withMostBodyBytes(int bytes) {
        return new FakeDiscordOptions(port, clock, ticker, routeLimit, globalLimit, disallowedIntents, bytes);
    }
}
