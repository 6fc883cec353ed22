package dev.cairn.bot.playground.rest;

import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Counts requests by bucket in fixed windows and produces Discord's rate limit headers and 429 responses. */
final class RequestLimits {
    private static final double NANOS = 1e9;

    private final RateLimit perBucket;
    private final @Nullable Window global;
    private final LongSupplier ticker;
    private final Clock clock;
    private final Map<String, Window> buckets = new ConcurrentHashMap<>();

    RequestLimits(RateLimit perBucket, Optional<RateLimit> global, LongSupplier ticker, Clock clock) {
        this.perBucket = perBucket;
        this.global = global.map(Window::new).orElse(null);
        this.ticker = ticker;
        this.clock = clock;
    }

    /** The result of counting a request: the headers for its response, and a 429 if it exceeded the limit. */
    record Count(Map<String, String> headers, Optional<ServerResponse> refusal) {}

    Count count(String bucket) {
        long now = ticker.getAsLong();
        if (global != null) {
            Usage usage = global.use(now);
            if (usage.exceeded()) {
                return new Count(Map.of("X-RateLimit-Global", "true"), Optional.of(refusal(usage, "global")));
            }
        }
        Usage usage =
                buckets.computeIfAbsent(bucket, key -> new Window(perBucket)).use(now);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-RateLimit-Limit", Integer.toString(perBucket.requests()));
        headers.put("X-RateLimit-Remaining", Integer.toString(usage.remaining()));
        headers.put("X-RateLimit-Reset", seconds(clock.millis() / 1000.0 + usage.resetsAfter()));
        headers.put("X-RateLimit-Reset-After", seconds(usage.resetsAfter()));
        headers.put("X-RateLimit-Bucket", Integer.toHexString(bucket.hashCode()));
        return new Count(headers, usage.exceeded() ? Optional.of(refusal(usage, "user")) : Optional.empty());
    }

    private static ServerResponse refusal(Usage usage, String scope) {
        var body = Json.object()
                .put("message", "You are being rate limited.")
                .put("retry_after", usage.resetsAfter())
                .put("global", scope.equals("global"));
        long wholeSeconds = (long) Math.ceil(usage.resetsAfter());
        return ServerResponse.json(429, body)
                .with(Map.of("Retry-After", Long.toString(wholeSeconds), "X-RateLimit-Scope", scope));
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private record Usage(int remaining, boolean exceeded, double resetsAfter) {}

    private static final class Window {
        private final RateLimit limit;
        private long began;
        private int used;

        Window(RateLimit limit) {
            this.limit = limit;
        }

        synchronized Usage use(long now) {
            Duration passed = Duration.ofNanos(now - began);
            if (used == 0 || passed.compareTo(limit.window()) >= 0) {
                began = now;
                used = 0;
            }
            used++;
            double left = (limit.window().toNanos() - (now - began)) / NANOS;
            return new Usage(Math.max(0, limit.requests() - used), used > limit.requests(), left);
        }
    }
}
