package dev.cairn.bot.operations;

import dev.cairn.bot.interaction.InteractionMetrics;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets operators watch a running Cairn: over HTTP, or not at all. */
public sealed interface Monitoring extends AutoCloseable {
    /**
     * Binds the address, if there is one.
     *
     * @throws IOException if the host is unknown or the port is taken
     */
    static Monitoring at(Optional<InetSocketAddress> address) throws IOException {
        return address.isEmpty() ? new None() : new OverHttp(OperationsServer.bind(address.get()), new Metrics());
    }

    /** Receives the measurements of the edge. */
    InteractionMetrics metrics();

    /**
     * Starts to serve the gauges and the health of the parts.
     *
     * @param parts in the order of the health report, by their names there
     */
    void start(List<Gauge> gauges, Map<String, Health.Part> parts);

    @Override
    void close();

    /** Serves nothing and ignores all measurements. */
    record None() implements Monitoring {
        @Override
        public InteractionMetrics metrics() {
            return InteractionMetrics.NONE;
        }

        @Override
        public void start(List<Gauge> gauges, Map<String, Health.Part> parts) {}

        @Override
        public void close() {}
    }

    /** Serves {@code /health} and {@code /metrics}. */
    record OverHttp(OperationsServer server, Metrics metrics) implements Monitoring {
        @Override
        public void start(List<Gauge> gauges, Map<String, Health.Part> parts) {
            gauges.forEach(metrics::add);
            server.start(new Health(parts), metrics);
        }

        @Override
        public void close() {
            server.close();
            metrics.close();
        }
    }
}
