package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Steps shared by the reminder tests, which begin at ten in the morning in Berlin. */
final class ReminderSteps {
    private static final Duration SOON = Duration.ofSeconds(30);

    private ReminderSteps() {}

    /** Adds a reminder, and sets the learner's zone to Berlin if Cairn asks for their time. */
    static ShownMessage inBerlin(Learner learner, Map<String, ?> options) {
        ShownMessage question = learner.uses("remind add", options);
        if (!question.buttons().contains("What time is it for you?")) {
            return question;
        }
        ShownMessage places = question.press("What time is it for you?");
        String hour = places.entries("My clock").stream()
                .filter(entry -> entry.startsWith(hourIn(learner)))
                .findFirst()
                .orElseThrow();
        ShownMessage there = places.choose("My clock", hour);
        return there.choose(
                "I’m in",
                there.entries("I’m in").stream()
                        .filter(entry -> entry.startsWith("Berlin"))
                        .findFirst()
                        .orElseThrow());
    }

    private static String hourIn(Learner learner) {
        return learner.fakeDiscord()
                        .world()
                        .now()
                        .atZone(ZoneId.of("Europe/Berlin"))
                        .getHour() + ":";
    }

    /** Waits for this many messages in the learner's DM with Cairn, and returns the last. */
    static ShownMessage message(Learner learner, int number) {
        Learner there = learner.inDm();
        await().atMost(SOON).until(() -> there.session().messages().size() >= number);
        assertThat(there.session().messages()).hasSize(number);
        return new ShownMessage(there, there.session().messages().get(number - 1));
    }

    /** Waits for the message in the learner's channel that mentions them. */
    static ShownMessage called(Learner learner) {
        String mention = "<@" + learner.person().id() + ">";
        await().atMost(SOON).until(() -> learner.sees().stream().anyMatch(text -> text.contains(mention)));
        return learner.session().messages().stream()
                .map(message -> new ShownMessage(learner, message))
                .filter(shown -> shown.text().contains(mention))
                .findFirst()
                .orElseThrow();
    }

    /** Repeats a command until its answer shows the notice of a paused reminder. */
    static String toldAtNext(Learner learner, String words) {
        List<String> told = new ArrayList<>();
        await().atMost(SOON).until(() -> {
            told.add(learner.uses("next").text());
            return told.get(told.size() - 1).contains("is paused:");
        });
        String last = told.get(told.size() - 1);
        assertThat(last).contains(words);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(learner.uses("next").text()).doesNotContain("is paused:"));
        return last;
    }

    /** Lets the learner manage the server and choose this channel for Cairn's posts. */
    static ShownMessage announceHere(Learner learner) {
        Server server = learner.fakeDiscord().world().servers().iterator().next();
        learner.fakeDiscord().world().admit(server, learner.person(), Member.ALL_PERMISSIONS);
        return learner.uses(
                "server announce", "channel", learner.session().channel().id().toString());
    }
}
