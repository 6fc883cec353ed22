package dev.cairn.bot.operations;

import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.InteractionResult;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Collects measurements, and prints them in the text format of Prometheus. */
public final class Metrics implements InteractionMetrics, AutoCloseable {
    /** Finest around 1.5 s, when answers are deferred, and 3 s, Discord's limit. */
    private static final Duration[] BUCKETS =
            List.of(5, 10, 25, 50, 100, 250, 500, 1_000, 1_500, 2_000, 3_000, 10_000).stream()
                    .map(Duration::ofMillis)
                    .toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics garbageCollection = new JvmGcMetrics();

    /** Creates empty metrics, which include the JVM's own from the start. */
    public Metrics() {
        List<MeterBinder> jvm = List.of(
                new JvmMemoryMetrics(),
                garbageCollection,
                new JvmThreadMetrics(),
                new ClassLoaderMetrics(),
                new ProcessorMetrics(),
                new UptimeMetrics());
        jvm.forEach(binder -> binder.bindTo(registry));
    }

    @Override
    public void interaction(String name, String kind, InteractionResult result, Duration taken) {
        Counter.builder("cairn.interactions")
                .description("Interactions by what they asked for and how they ended")
                .tags("command", name, "kind", kind, "outcome", label(result))
                .register(registry)
                .increment();
        Timer.builder("cairn.answer")
                .description("From an interaction's arrival until Discord had taken the answer")
                .tags("kind", kind)
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(taken);
    }

    private static String label(InteractionResult result) {
        return result.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void request(String method, String route, int status) {
        Counter.builder("cairn.rest.requests")
                .description("Requests to Discord by the status they ended with, repetitions included")
                .tags("method", method, "route", route, "status", status == 0 ? "none" : Integer.toString(status))
                .register(registry)
                .increment();
    }

    @Override
    public void lookup(String cache, boolean hit) {
        Counter.builder("cairn.cache.lookups")
                .description("Looks into a cache, by whether it was there")
                .tags("cache", cache, "result", hit ? "hit" : "miss")
                .register(registry)
                .increment();
    }

    /** Adds a gauge, whose value is read at each scrape. */
    public void add(Gauge gauge) {
        io.micrometer.core.instrument.Gauge.builder(gauge.name(), gauge.value()::getAsInt)
                .description(gauge.description())
                .register(registry);
    }

    /** Prints all metrics in the text format of Prometheus. */
    String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        garbageCollection.close();
        registry.close();
    }
}
