package dev.cairn.bot.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares Cairn answering a real {@code /next} with bots that answer one line, each in a process of its own against the
 * same Discord, and prints a table. It fails if Cairn loses an answer, and checks no figure: those mean something only
 * beside the others of the same run. The settings are described in {@code bot/src/doc/measuring.md}.
 */
class LoadDriver {
    private static final List<String> LINES = List.of(
            System.getProperty("cairn.load.lines", "first,cold200,cold50,warm").split(",", -1));
    private static final List<String> BOTS =
            List.of(System.getProperty("cairn.load.bots", "Cairn,Discord4J,JDA,discord.js")
                    .split(",", -1));
    private static final int SECONDS = Integer.getInteger("cairn.load.seconds", 10);
    private static final int[] WARM_UPS = Stream.of(
                    System.getProperty("cairn.load.warmup", "30,90").split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();

    private static final int STARTS = 3;
    private static final int LEARNERS = 200;
    private static final int FAST = 200;
    private static final int SLOW = 50;
    private static final int BURST = 100;
    private static final int MANY = 100_000;
    private static final int MANY_SERVERS = 10_000;
    private static final Duration SLOW_SERVER = Duration.ofMillis(80);
    private static final Duration SERVERS_ARRIVE_WITHIN = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private List<LoadBot> bots = List.of();
    private LoadTable table = new LoadTable(List.of());
    private int lost;

    @BeforeEach
    void build() throws Exception {
        List<LoadBot> built = new ArrayList<>();
        for (String name : BOTS) {
            bot(name).ifPresent(built::add);
        }
        bots = List.copyOf(built);
        table = new LoadTable(bots.stream().map(LoadBot::title).toList());
    }

    private Optional<? extends LoadBot> bot(String name) throws Exception {
        return switch (name) {
            case "Cairn" -> Optional.of(new LoadBot.Cairn(archive()));
            case "Discord4J" -> Optional.of(LoadBot.Bare.discord4j());
            case "JDA" -> LoadBot.Bare.jda();
            case "discord.js" -> LoadBot.Bare.discordJs();
            default -> throw new IllegalArgumentException("there is no bot " + name);
        };
    }

    /** Archives the classes of a run that answers, as the image has them. */
    private Path archive() throws Exception {
        Path archive = folder.resolve("cairn.jsa");
        Path training = Files.createDirectory(folder.resolve("training"));
        try (LoadDiscord discord = LoadDiscord.start(LEARNERS, 0);
                BotProcess trained = new LoadBot.Cairn(archive).train(discord, training)) {
            paced(discord, SLOW, 4 * SLOW);
            trained.requireAlive();
        }
        return archive;
    }

    @Test
    void compare() throws Exception {
        for (LoadBot bot : bots) {
            Path own = Files.createDirectory(folder.resolve(bot.title()));
            run("first", () -> first(bot, own));
            run("cold200", () -> cold(bot, own, FAST));
            run("cold50", () -> cold(bot, own, SLOW));
            run("warm", () -> warm(bot, own));
            run("many", () -> many(bot, own));
            run("servers", () -> servers(bot));
        }
        System.out.println(table);
        assertThat(lost).as("answers that Cairn lost").isZero();
    }

    /** Measures something. */
    private interface Measurement {
        void take() throws Exception;
    }

    private static void run(String line, Measurement measurement) throws Exception {
        if (LINES.contains(line)) {
            measurement.take();
        }
    }

    /** Starts once to create what is stored, then takes the median of several starts and of each one's first answer. */
    private void first(LoadBot bot, Path own) throws Exception {
        double[] ready = new double[STARTS];
        double[] answered = new double[STARTS];
        for (int start = -1; start < STARTS; start++) {
            try (LoadDiscord discord = LoadDiscord.start(LEARNERS, 0);
                    BotProcess process = bot.start(discord, own)) {
                Latencies first = new Latencies(1);
                first.time(() -> discord.next(discord.learners().get(0)));
                first.await();
                check(bot, discord, first);
                ready[Math.max(start, 0)] = process.toReady().toNanos() / 1e6;
                answered[Math.max(start, 0)] = first.slowest().toNanos() / 1e6;
            }
        }
        table.put("start to READY, ms", bot, median(ready));
        table.put("first answer, ms", bot, median(answered));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private void cold(LoadBot bot, Path own, int perSecond) throws Exception {
        try (LoadDiscord discord = LoadDiscord.start(LEARNERS, 0);
                BotProcess process = bot.start(discord, own)) {
            Latencies latencies = paced(discord, perSecond, perSecond * SECONDS);
            process.requireAlive();
            table.put(perSecond + " a second, cold", bot, latencies);
            check(bot, discord, latencies);
        }
    }

    private void warm(LoadBot bot, Path own) throws Exception {
        try (LoadDiscord discord = LoadDiscord.start(LEARNERS, 0);
                BotProcess process = bot.start(discord, own)) {
            int warmed = 0;
            for (int seconds : WARM_UPS) {
                check(bot, discord, paced(discord, FAST, Math.max(1, FAST * (seconds - warmed))));
                String row = FAST + " a second, after " + seconds + " s";
                double before = process.processorSeconds();
                double ownBefore = ownProcessorSeconds();
                Latencies latencies = paced(discord, FAST, FAST * SECONDS);
                int answers = FAST * SECONDS - latencies.lost();
                table.put(row, bot, latencies);
                table.put(row + ", CPU an answer, ms", bot, (process.processorSeconds() - before) * 1000 / answers);
                table.put(row + ", this driver's own, ms", bot, (ownProcessorSeconds() - ownBefore) * 1000 / answers);
                warmed = seconds + SECONDS;
                check(bot, discord, latencies);
            }
            burst(bot, discord);
            table.put("resident after it, MB", bot, process.resident());
        }
    }

    private void burst(LoadBot bot, LoadDiscord discord) throws InterruptedException {
        discord.setCallbackDelay(SLOW_SERVER);
        Latencies latencies = new Latencies(BURST, SLOW_SERVER);
        discord.learners().subList(0, BURST).forEach(learner -> latencies.time(() -> discord.next(learner)));
        latencies.await();
        table.put(BURST + " at once, a server that takes " + SLOW_SERVER.toMillis() + " ms", bot, latencies);
        check(bot, discord, latencies);
    }

    private void many(LoadBot bot, Path own) throws Exception {
        try (LoadDiscord discord = LoadDiscord.start(LEARNERS, 0);
                BotProcess process = bot.start(discord, own)) {
            for (int tenth = 0; tenth < 10; tenth++) {
                check(bot, discord, paced(discord, FAST, MANY / 10));
            }
            table.put("resident after " + MANY + " interactions, MB", bot, process.resident());
        }
    }

    private void servers(LoadBot bot) throws Exception {
        Path own = Files.createDirectory(folder.resolve(bot.title() + "-servers"));
        try (LoadDiscord discord = LoadDiscord.start(LEARNERS, MANY_SERVERS);
                BotProcess process = bot.start(discord, own)) {
            awaitQuiet(process);
            check(bot, discord, paced(discord, SLOW, SLOW * SECONDS));
            table.put("resident with " + MANY_SERVERS + " servers, MB", bot, process.resident());
        }
    }

    /** Waits until the process has taken hardly any processor time for two seconds: it has read about all servers. */
    private static void awaitQuiet(BotProcess process) throws InterruptedException {
        long end = System.nanoTime() + SERVERS_ARRIVE_WITHIN.toNanos();
        double before = -1;
        while (process.processorSeconds() - before > 0.05 && System.nanoTime() < end) {
            before = process.processorSeconds();
            TimeUnit.SECONDS.sleep(2);
        }
    }

    private static Latencies paced(LoadDiscord discord, int perSecond, int count) throws InterruptedException {
        Latencies latencies = new Latencies(count);
        long begin = System.nanoTime();
        long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        for (int number = 0; number < count; number++) {
            LoadLearner learner = discord.learners().get(number % LEARNERS);
            LockSupport.parkNanos(begin + number * gap - System.nanoTime());
            latencies.time(() -> discord.next(learner));
        }
        latencies.await();
        return latencies;
    }

    private static double ownProcessorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    private void check(LoadBot bot, LoadDiscord discord, Latencies latencies) {
        if (bot instanceof LoadBot.Cairn) {
            lost += latencies.lost();
        }
        assertThat(discord.latestAnswer()).as("an answer of %s", bot.title()).matches(bot::accepts, "its own answer");
    }
}
