package dev.cairn.bot.journey;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.world.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A person who uses Discord in one channel. */
record Learner(FakeDiscord fakeDiscord, User person, UserSession session) {

    /** Returns the same person in their DM with Cairn. */
    Learner inDm() {
        return new Learner(
                fakeDiscord, person, ActingUser.of(fakeDiscord, person).inDm());
    }

    ShownMessage uses(String command) {
        return shown(session.slash(command));
    }

    ShownMessage uses(String command, String option, Object value) {
        return uses(command, Map.of(option, value));
    }

    ShownMessage uses(String command, Map<String, ?> options) {
        return shown(session.slash(command, options));
    }

    /** Returns the names of the choices offered while an option is typed. */
    List<String> offered(String command, String option, String typed) {
        return offered(command, option, Map.of(option, typed));
    }

    List<String> offered(String command, String option, Map<String, ?> typed) {
        return choices(command, option, typed).stream().map(Choice::name).toList();
    }

    /** Returns the choices offered while an option is typed. */
    List<Choice> choices(String command, String option, Map<String, ?> typed) {
        List<Choice> choices = new ArrayList<>();
        for (JsonNode choice : session.complete(command, option, typed).choices()) {
            choices.add(new Choice(
                    choice.path("name").asText(), choice.path("value").asText()));
        }
        return choices;
    }

    /** Returns the text of every message the person sees in the channel. */
    List<String> sees() {
        List<String> texts = new ArrayList<>();
        session.messages().forEach(message -> texts.add(new ShownMessage(this, message).text()));
        return texts;
    }

    /** Finishes a unit with {@code /done}, with all its steps if it has any left. */
    ShownMessage finishes(String unit) {
        return finishes(Map.of("unit", unit));
    }

    /** Finishes a unit with {@code /done} and these options, with all its steps if it has any left. */
    ShownMessage finishes(Map<String, ?> options) {
        ShownMessage answer = uses("done", options);
        return answer.buttons().stream()
                .filter(button -> button.startsWith("The whole ") || button.startsWith("All of "))
                .findFirst()
                .map(answer::press)
                .orElse(answer);
    }

    /** Moves the clock from one due moment to the next up to this instant, so that everything happens in time. */
    void movesClockTo(Instant time) {
        try {
            fakeDiscord.clockMover().moveTo(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    ShownMessage shown(InteractionOutcome outcome) {
        return new ShownMessage(this, outcome.message(ShownMessage.SOON));
    }
}
