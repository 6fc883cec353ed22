package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.cli.ScheduledWork;
import dev.cairn.bot.cli.StartupException;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.storage.DatabaseUrl;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests a feature's job in a complete Cairn: scheduled in a transaction, run by the playground's clock, reported by DM. */
class TimedWorkTest {
    private static final JobName GREET = new JobName("greet");
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void jobDueTomorrowRunsOnceThePageMovesTheClockForward() throws Exception {
        try (FakeDiscord fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()));
                Cairn cairn = start(fakeDiscord)) {
            fakeDiscord.clockMover().follow(new ScheduledWork(cairn.scheduler()));
            User ada = fakeDiscord.world().people().iterator().next();
            UserSession dm = ActingUser.of(fakeDiscord, ada).inDm();
            assertThat(dm.messages()).isEmpty();

            assertThat(later(fakeDiscord, Duration.ofHours(25))).isEqualTo(200);

            assertThat(dm.messages()).hasSize(1);
            assertThat(dm.messages().get(0).json().toString()).contains("Good day");
        }
    }

    @Test
    void jobMissedBeforeAStopRunsAfterTheNextStart() throws Exception {
        try (FakeDiscord fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()))) {
            start(fakeDiscord).close();
            assertThat(later(fakeDiscord, Duration.ofDays(3))).isEqualTo(200);
            UserSession dm = ActingUser.of(
                            fakeDiscord, fakeDiscord.world().people().iterator().next())
                    .inDm();

            try (Cairn cairn = start(fakeDiscord)) {
                assertThat(cairn).isNotNull();
                await().atMost(SOON).until(() -> !dm.messages().isEmpty());
            }
        }
    }

    /** Each start asks for a greeting of the first person a day later. */
    private Cairn start(FakeDiscord fakeDiscord) throws StartupException {
        long first = fakeDiscord.world().people().iterator().next().id().value();
        Config config = new Config(
                fakeDiscord.token(), fakeDiscord.apiUrl(), new DatabaseUrl.Sqlite(folder.resolve("cairn.db")));
        return Cairn.start(config, fakeDiscord.clock(), platform -> {
            platform.database().write(handle -> {
                platform.jobs()
                        .add(
                                handle,
                                GREET,
                                Long.toString(first),
                                fakeDiscord.clock().instant().plus(Duration.ofDays(1)));
                return null;
            });
            return new Catalog(List.of(new Greeting(platform)));
        });
    }

    private static int later(FakeDiscord fakeDiscord, Duration by) throws Exception {
        URI clock = fakeDiscord.page().resolve("/play/clock");
        HttpRequest request = HttpRequest.newBuilder(clock)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"by\":" + by.toSeconds() + "}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private record Greeting(Features.Platform platform) implements Feature, Job {
        @Override
        public PersonalData personalData() {
            return PersonalData.NONE;
        }

        @Override
        public List<Command> commands() {
            return List.of();
        }

        @Override
        public List<Job> jobs() {
            return List.of(this);
        }

        @Override
        public JobName name() {
            return GREET;
        }

        @Override
        public void run(JobRun occurrence) {
            LearnerId learner = new LearnerId(Long.parseLong(occurrence.key()));
            Card card = Card.in(Card.Tone.NEUTRAL).text("Good day").build();
            Nonce nonce = new Nonce(Long.toString(occurrence.due().toEpochMilli()));
            if (platform.courier().sendDirectMessage(learner, card, nonce) instanceof Delivery.TryLater) {
                throw new UnavailableException("Discord", new IllegalStateException());
            }
        }
    }
}
