package dev.cairn.bot.playground;

import dev.cairn.bot.playground.rest.RateLimit;
import dev.cairn.bot.playground.wire.RequestCheck;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The options of a fake Discord.
 *
 * @param port a port of 127.0.0.1, or 0 for any free one
 * @param clock the time of messages and ids
 * @param ticker nanoseconds for the three-second deadline, token lifetimes, rate limits and nonces
 * @param routeLimit the rate limit of each ordinary route (and channel)
 * @param globalLimit the rate limit of all ordinary routes together, if any
 * @param disallowedIntents gateway intent bits that are refused with close code 4014
 * @param maxBodyBytes the largest request body; larger ones are refused with 413
 * @param requestCheck judges requests for those who look at the wire; it refuses none
 */
public record FakeDiscordOptions(
        int port,
        Clock clock,
        LongSupplier ticker,
        RateLimit routeLimit,
        Optional<RateLimit> globalLimit,
        long disallowedIntents,
        int maxBodyBytes,
        Optional<RequestCheck> requestCheck) {

    private static final int MAX_BODY_BYTES = 26 * 1024 * 1024;

    /** Any free port, real-time deadlines, limits that no client reaches by accident, and all intents allowed. */
    public static FakeDiscordOptions defaults(Clock clock) {
        return new FakeDiscordOptions(
                0,
                clock,
                System::nanoTime,
                new RateLimit(10_000, Duration.ofSeconds(1)),
                Optional.empty(),
                0,
                MAX_BODY_BYTES,
                Optional.empty());
    }

    public FakeDiscordOptions withPort(int newPort) {
        return new FakeDiscordOptions(
                newPort, clock, ticker, routeLimit, globalLimit, disallowedIntents, maxBodyBytes, requestCheck);
    }

    public FakeDiscordOptions withTicker(LongSupplier newTicker) {
        return new FakeDiscordOptions(
                port, clock, newTicker, routeLimit, globalLimit, disallowedIntents, maxBodyBytes, requestCheck);
    }

    public FakeDiscordOptions withRouteLimit(RateLimit newLimit) {
        return new FakeDiscordOptions(
                port, clock, ticker, newLimit, globalLimit, disallowedIntents, maxBodyBytes, requestCheck);
    }

    public FakeDiscordOptions withGlobalLimit(RateLimit newLimit) {
        return new FakeDiscordOptions(
                port, clock, ticker, routeLimit, Optional.of(newLimit), disallowedIntents, maxBodyBytes, requestCheck);
    }

    FakeDiscordOptions withDisallowedIntents(long intents) {
        return new FakeDiscordOptions(
                port, clock, ticker, routeLimit, globalLimit, intents, maxBodyBytes, requestCheck);
    }

    FakeDiscordOptions withMaxBodyBytes(int bytes) {
        return new FakeDiscordOptions(
                port, clock, ticker, routeLimit, globalLimit, disallowedIntents, bytes, requestCheck);
    }

    /** The same options, with requests judged by a check for those who look at the wire. */
    public FakeDiscordOptions withRequestCheck(RequestCheck check) {
        return new FakeDiscordOptions(
                port, clock, ticker, routeLimit, globalLimit, disallowedIntents, maxBodyBytes, Optional.of(check));
    }
}
