package dev.cairn.bot.faults;

import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.world.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A person who uses Discord while parts of it fail. */
record LearnerClient(UserSession session) {
    static final Duration PATIENT = Duration.ofSeconds(20);

    String id() {
        return session.person().id().toString();
    }

    InteractionOutcome sends(String command, String option, String value) {
        return session.slash(command, Map.of(option, value));
    }

    InteractionOutcome finishes(String unit) {
        return sends("done", "unit", unit);
    }

    /** Waits for the answer and returns its text. */
    static String words(InteractionOutcome outcome) {
        return words(outcome.message(PATIENT));
    }

    static String words(Message message) {
        return message.components().findParents("content").stream()
                .map(part -> part.path("content").asText())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the text of every message the person sees in the channel. */
    List<String> sees() {
        return session.messages().stream().map(LearnerClient::words).toList();
    }
}
