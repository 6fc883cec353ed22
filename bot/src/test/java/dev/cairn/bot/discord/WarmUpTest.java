package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Rehearsal;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.personal.PersonalData;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class WarmUpTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Rehearsal REHEARSAL = new Rehearsal("next", Map.of("roadmap", "ml"));

    private final Scheduler threads = Schedulers.newBoundedElastic(2, 100, "warm-up-under-test");
    private final AtomicInteger runs = new AtomicInteger();
    private final List<WarmUp> begun = new ArrayList<>();

    @AfterEach
    void end() {
        begun.forEach(WarmUp::stop);
        threads.dispose();
    }

    @Test
    void rehearsedCommandRunsAgainAndAgainWithItsOptions() throws Exception {
        warmUp(List.of(REHEARSAL), options -> {
                    assertThat(options.text("roadmap")).contains("ml");
                    runs.incrementAndGet();
                    return FeatureFixture.saying("hello");
                })
                .begin(LONG)
                .get(LONG.toSeconds(), TimeUnit.SECONDS);

        assertThat(runs).hasValue(300);
    }

    @Test
    void commandThatTakesTooLongDelaysNobody() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        warmUp(List.of(REHEARSAL), options -> {
                    awaitOrStop(end);
                    return FeatureFixture.saying("hello");
                })
                .begin(Duration.ofMillis(50))
                .get(LONG.toSeconds(), TimeUnit.SECONDS);
        end.countDown();
    }

    @Test
    void commandThatFailsIsNotRehearsedAgain() throws Exception {
        warmUp(List.of(REHEARSAL), options -> {
                    runs.incrementAndGet();
                    throw new UserError(locale -> "No.");
                })
                .begin(LONG)
                .get(LONG.toSeconds(), TimeUnit.SECONDS);

        assertThat(runs).hasValue(1);
    }

    @Test
    void onceStoppedNoHandlerRuns() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        WarmUp warmUp = warmUp(List.of(REHEARSAL), options -> {
            runs.incrementAndGet();
            first.countDown();
            return FeatureFixture.saying("hello");
        });
        CompletableFuture<Void> end = warmUp.begin(LONG);
        assertThat(first.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();

        warmUp.stop();

        int ran = runs.get();
        end.get(LONG.toSeconds(), TimeUnit.SECONDS);
        assertThat(runs).hasValue(ran);
    }

    @Test
    void itGoesOnAfterItsTimeUntilSomebodyAsks() throws Exception {
        CountDownLatch many = new CountDownLatch(20);
        CountDownLatch asked = new CountDownLatch(1);
        WarmUp warmUp = warmUp(List.of(REHEARSAL), options -> {
            many.countDown();
            if (runs.incrementAndGet() == 20) {
                awaitOrStop(asked);
            }
            return FeatureFixture.saying("hello");
        });

        warmUp.begin(Duration.ZERO).get(LONG.toSeconds(), TimeUnit.SECONDS);
        assertThat(many.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        warmUp.cancel();
        asked.countDown();
        warmUp.stop();

        assertThat(runs).hasValue(20);
    }

    @Test
    void nothingIsDoneWhereNothingIsRehearsed() {
        assertThat(warmUp(List.of(), options -> FeatureFixture.saying("hello")).begin(LONG))
                .isCompleted();
    }

    private static void awaitOrStop(CountDownLatch end) {
        try {
            var unused = end.await(LONG.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private WarmUp warmUp(List<Rehearsal> rehearsals, Function<Options, Reply> next) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        WarmUp warmUp = new WarmUp(
                new ObjectMapper(),
                new Catalog(List.of(new Rehearsed(rehearsals, next))),
                clock,
                new HandlerPool(threads));
        begun.add(warmUp);
        return warmUp;
    }

    private record Rehearsed(List<Rehearsal> rehearsals, Function<Options, Reply> next) implements Feature, Command {
        @Override
        public CommandSpec spec() {
            return FeatureFixture.NEXT;
        }

        @Override
        public Reply handle(Request request, Options options) {
            return next.apply(options);
        }

        @Override
        public List<Command> commands() {
            return List.of(this);
        }

        @Override
        public PersonalData personalData() {
            return PersonalData.NONE;
        }
    }
}
