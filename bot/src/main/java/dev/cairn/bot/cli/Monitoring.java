package dev.cairn.bot.cli;

import dev.cairn.bot.discord.DiscordConnection;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.jobs.dbscheduler.Scheduler;
import dev.cairn.bot.operations.Health;
import dev.cairn.bot.operations.Metrics;
import dev.cairn.bot.operations.OperationsServer;
import dev.cairn.bot.storage.Database;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a running Cairn is watched from outside: not at all, or over HTTP. */
public sealed interface Monitoring extends AutoCloseable {

    /**
     * Over HTTP if there is an address.
     *
     * @throws StartupException if it cannot be had
     */
    static Monitoring at(Optional<InetSocketAddress> address) throws StartupException {
        if (address.isEmpty()) {
            return new NotAtAll();
        }
        try {
            return new OverHttp(OperationsServer.bind(address.get()), new Metrics());
        } catch (IOException fault) {
            InetSocketAddress wanted = address.get();
            throw new StartupException(
                    List.of("Health and metrics cannot be served at " + wanted.getHostString() + ":" + wanted.getPort()
                            + " (" + fault.getMessage() + "). Set CAIRN_HTTP_PORT to a free port, and"
                            + " CAIRN_HTTP_HOST, if you set it, to an address of this machine."));
        }
    }

    /** What the edge is to tell of its work. */
    InteractionMetrics tally();

    /** Begins to show these. */
    void begin(Database database, Scheduler scheduler, DiscordConnection discord);

    @Override
    void close();

    /** Nobody asked for it. */
    record NotAtAll() implements Monitoring {
        @Override
        public InteractionMetrics tally() {
            return InteractionMetrics.NONE;
        }

        @Override
        public void begin(Database database, Scheduler scheduler, DiscordConnection discord) {}

        @Override
        public void close() {}
    }

    /** {@code /health} and {@code /metrics}. */
    record OverHttp(OperationsServer server, Metrics metrics) implements Monitoring {
        @Override
        public InteractionMetrics tally() {
            return metrics;
        }

        @Override
        public void begin(Database database, Scheduler scheduler, DiscordConnection discord) {
            metrics.gauge(
                    "cairn.gateway.connected",
                    "1 when every shard is connected to Discord's gateway, else 0",
                    () -> discord.isConnected() ? 1 : 0);
            metrics.gauge("cairn.handlers.waiting", "Interactions that wait for a thread", discord::handlersWaiting);
            metrics.gauge(
                    "cairn.lanes.used",
                    "Requests of interactions under way to Discord",
                    discord::interactionRequestsInFlight);
            metrics.gauge(
                    "cairn.scheduler.due", "Timed work that is due and not done, in all processes", scheduler::due);
            Map<String, Health.Part> parts = new LinkedHashMap<>();
            parts.put("gateway", () -> gateway(discord));
            parts.put("database", () -> database(database));
            parts.put("scheduler", () -> scheduler(scheduler));
            server.start(new Health(parts), metrics);
        }

        private static Health.State gateway(DiscordConnection discord) {
            boolean connected = discord.isConnected();
            return new Health.State(connected, connected ? "connected" : "not connected");
        }

        private static Health.State database(Database database) {
            database.ping();
            return new Health.State(true, "answers");
        }

        private static Health.State scheduler(Scheduler scheduler) {
            boolean running = scheduler.isRunning();
            return new Health.State(running, running ? "running" : "not running");
        }

        @Override
        public void close() {
            server.close();
            metrics.close();
        }
    }
}
