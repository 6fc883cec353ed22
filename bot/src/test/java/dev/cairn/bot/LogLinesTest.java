package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.SlowDeadlines;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.faults.Fault;
import dev.cairn.bot.playground.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the log of a process at its most verbose while everything fails. */
class LogLinesTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String PERSONAL = "secret-diary";
    private static final String HOSTILE = PERSONAL + "\nERROR forged line \u2028 DROP TABLE \u001b[31m 'quoted' <@1> ";

    @TempDir
    private Path folder;

    @Test
    void everyEventIsOneLogLineWithoutTokensOrUserText() throws Exception {
        Path log = folder.resolve("log");
        List<String> tokens = new ArrayList<>();
        try (FakeDiscord fakeDiscord = FakeDiscord.start(SlowDeadlines.options(Clock.systemUTC()))) {
            tokens.add(fakeDiscord.token());
            Process cairn = ProbedProcess.start(
                    fakeDiscord, folder.resolve("cairn.db"), log, "-Dorg.slf4j.simpleLogger.log.dev.cairn=trace");
            try {
                assertThat(fakeDiscord.awaitBot(SOON)).as(Files.readString(log)).isTrue();
                tokens.addAll(provoke(fakeDiscord));
                await().atMost(SOON).until(() -> Files.readString(log).contains("Dropped an interaction"));
            } finally {
                cairn.destroy();
                assertThat(cairn.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            }
        }

        String text = Files.readString(log);
        assertThat(text.lines())
                .allMatch(line -> line.matches(
                        "\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d) (TRACE|DEBUG|INFO|WARN|ERROR) \\w+ - .+"));
        assertThat(text)
                .contains("in /throw - java.lang.IllegalStateException at ProbedProcess.")
                .contains("in /parse - java.lang.NumberFormatException at ")
                .contains("in /refused - ", "[SQLITE_CONSTRAINT_NOTNULL]");
        assertThat(text).as("a library's own words for what Cairn handles").doesNotContain("HttpClientConnect");
        assertThat(text).doesNotContain(PERSONAL, "forged line").doesNotContain(tokens);
    }

    /** Causes every failure a person can cause, and one unreadable gateway frame; returns the tokens used. */
    private static List<String> provoke(FakeDiscord fakeDiscord) {
        UserSession ada = ActingUser.of(
                        fakeDiscord, fakeDiscord.world().people().iterator().next())
                .inDm();
        List<InteractionOutcome> outcomes = new ArrayList<>();
        var rule = fakeDiscord.faults().add(request -> request.path().endsWith("/callback"), new Fault.CutMidway(), 1);
        for (String command : List.of("throw", "parse", "refused")) {
            outcomes.add(ada.slash(command, Map.of("text", HOSTILE)));
            outcomes.add(ada.complete(command, "text", HOSTILE));
        }
        outcomes.forEach(InteractionOutcome::answer);
        assertThat(rule.appliedCount()).isOne();
        JsonNode unreadable = Json.object().put("id", HOSTILE).put("token", "the-secret-token");
        fakeDiscord.gateway().dispatch(ada.channel(), "INTERACTION_CREATE", unreadable);
        List<String> tokens = new ArrayList<>(
                outcomes.stream().map(outcome -> outcome.interaction().token()).toList());
        tokens.add("the-secret-token");
        return tokens;
    }
}
