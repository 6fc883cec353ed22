package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.clock.TimedWork;
import dev.cairn.bot.playground.world.User;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the page moves the clock, and what it is told of the time between. */
class PageClockTest {
    private final FakeDiscordFixture fixture = FakeDiscordFixture.withCommands();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void theClockGoesForwardForEveryone() {
        Instant before = fixture.fakeDiscord.clock().instant();
        try (TestWebSocket linus =
                TestWebSocket.live(fixture.fakeDiscord, fixture.linus.id().toString())) {
            TestHttpClient.Reply moved = fixture.http.play("/play/clock", "{'by':86400}");
            assertThat(moved.status()).isEqualTo(200);
            Instant now = Instant.parse(moved.json().path("now").asText());
            assertThat(now).isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
            assertThat(Instant.parse(linus.next(type("clock")).path("now").asText()))
                    .isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
        }
        assertThat(Instant.parse(
                        fixture.http.page("/play/world").json().path("now").asText()))
                .isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
        assertThat(fixture.fakeDiscord.clock().instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
        assertThat(Instant.parse(
                        fixture.adaInStudy().write("x").json().path("timestamp").asText()))
                .isAfterOrEqualTo(before.plus(Duration.ofDays(1)));
    }

    @Test
    void aMoveTellsWhatThePersonWasSentMeanwhile() {
        Instant due = fixture.fakeDiscord.clock().instant().plus(Duration.ofHours(2));
        fixture.fakeDiscord
                .clockMover()
                .follow(new OneReminder(
                        due,
                        () -> fixture.http.post(
                                "/channels/" + dmOf(fixture.ada) + "/messages", "{'content':'time to study'}")));
        String linus = "{'as':'" + fixture.linus.id() + "','by':3600}";
        assertThat(fixture.http.play("/play/clock", linus).json().path("posted"))
                .isEmpty();

        TestHttpClient.Reply moved =
                fixture.http.play("/play/clock", "{'as':'" + fixture.ada.id() + "','to':'next-message'}");

        JsonNode posted = moved.json().path("posted");
        assertThat(posted).hasSize(1);
        assertThat(posted.path(0).path("channel").asText()).isEqualTo(dmOf(fixture.ada));
        assertThat(OffsetDateTime.parse(posted.path(0).path("at").asText()).toInstant())
                .isBetween(due, due.plusSeconds(30));
    }

    @Test
    void withoutAnyReminderTheNextMessageIsRefused() {
        TestHttpClient.Reply reply = fixture.http.play("/play/clock", "{'to':'next-message'}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("error").asText()).contains("/remind add");
    }

    @Test
    void theClockGoesToADateAndTimeAndOnFromThere() {
        Instant wanted = fixture.fakeDiscord.clock().instant().plus(Duration.ofDays(30));

        assertThat(fixture.http.play("/play/clock", "{'to':'" + wanted + "'}").status())
                .isEqualTo(200);

        assertThat(fixture.fakeDiscord.clock().instant()).isBetween(wanted, wanted.plusSeconds(60));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'by':-1}|only goes forward",
                "{'to':'2020-01-01T00:00:00Z'}|only goes forward",
                "{'to':'2999-01-01T00:00:00Z'}|ten years",
                "{'by':9223372036854775807}|not a date",
                "{'to':'tomorrow'}|not a date",
                "{'to':7}|not a date",
                "{'by':1.5}|not a date",
                "{}|not a date"
            })
    void theClockRejectsOtherMoves(String body, String why) {
        Instant before = fixture.fakeDiscord.clock().instant();
        TestHttpClient.Reply reply = fixture.http.play("/play/clock", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("error").asText()).contains(why);
        assertThat(fixture.fakeDiscord.clock().instant()).isBetween(before, before.plusSeconds(60));
    }

    private String dmOf(User person) {
        return fixture.fakeDiscord.world().dm(person.id()).orElseThrow().id().toString();
    }

    /** Work that posts once, as soon as it is due. */
    private static final class OneReminder implements TimedWork {
        private final Instant due;
        private final Runnable post;
        private boolean done;

        OneReminder(Instant due, Runnable post) {
            this.due = due;
            this.post = post;
        }

        @Override
        public Optional<Instant> nextDue() {
            return Optional.of(due).filter(time -> !done);
        }

        @Override
        public Optional<Instant> nextPost() {
            return nextDue();
        }

        @Override
        public void startDue() {
            post.run();
            done = true;
        }
    }

    private static Predicate<JsonNode> type(String type) {
        return event -> event.path("type").asText().equals(type);
    }
}
