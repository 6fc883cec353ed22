package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looks around in the server after the playground's three weeks, which begin at 09:00 UTC on Monday, 2 March 2026. */
class ThreeWeeksTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    @BeforeAll
    static void playThem() throws Exception {
        assertThat(play().statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> play() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(CAIRN.fakeDiscord().page().resolve("/play/history"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"zone\":\"Europe/Berlin\"}"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theyTakeThreeWeeksAndArePlayedOnce() throws Exception {
        assertThat(CAIRN.clock().instant()).isAfterOrEqualTo("2026-03-23T20:00:00Z");

        HttpResponse<String> again = play();

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("played already");
    }

    @Test
    void fivePeopleHaveComeAlongTheirRoadmaps() {
        for (String name : List.of("Ada", "Alan", "Linus", "Grace", "Mary")) {
            assertThat(person(name).uses("progress").text()).as(name).contains(" logged", "**Streak:**");
            assertThat(person(name).uses("log list").text()).as(name).contains(" logged, latest first");
        }
    }

    @Test
    void aDozenPeopleStandOnTheBoard() {
        String board = person("Ada").uses("leaderboard", "period", "month").text();
        assertThat(board).contains("🥇", "10. ");
        assertThat(person("Amara").uses("leaderboard", "period", "month").text())
                .contains("12. ", "(you)");
    }

    @Test
    void groupsHaveMembers() {
        assertThat(GroupSteps.plain(person("Ada").uses("group list")))
                .contains("Evening crew", "5 members", "Paper readers", "4 members");
    }

    @Test
    void aChallengeIsRunningAndAnotherHasItsResult() {
        assertThat(texts("study"))
                .anyMatch(text -> text.contains("Thirty hours together") && text.contains("7 people are in"))
                .anyMatch(text -> text.startsWith("### The result is in:") && text.contains("Warm-up week"));
        assertThat(person("Rosa").uses("challenge list").text()).contains("Thirty hours together");
    }

    @Test
    void theLibraryHasLinksWithSaversAndOneThatWaits() {
        assertThat(person("Rosa").uses("library find").text())
                .contains("A Recipe for Training Neural Networks", "How to Use t-SNE Effectively")
                .doesNotContain("A neural network to play with");
        assertThat(messages("moderators").stream()
                        .map(message -> new ShownMessage(person("Grace"), message))
                        .filter(card -> card.action("library.approve").isPresent()))
                .hasSize(1)
                .allMatch(card -> card.text().contains("A neural network to play with"));
        assertThat(person("Alan").uses("library saved").text()).contains("A Recipe for Training Neural Networks");
    }

    @Test
    void remindersCameAtTheirTime() {
        List<Message> messages = person("Ada").inDm().session().channel().messages();
        assertThat(messages)
                .filteredOn(message -> message.json().path("timestamp").asText().contains("T18:00:"))
                .hasSizeGreaterThan(15);
    }

    @Test
    void theRecapOfLastWeekIsTheSameWheneverTheyArePlayed() {
        assertThat(texts("general"))
                .filteredOn(text -> text.startsWith("### Weekly recap"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("### Weekly recap · Mar 9 – Mar 15")
                .contains("studied 29 h together", "Warm-up week", "came first with 6 h 10 min");
    }

    private static Learner person(String name) {
        var person = CAIRN.fakeDiscord().world().people().stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new Learner(
                CAIRN.fakeDiscord(),
                person,
                ActingUser.of(CAIRN.fakeDiscord(), person).in(CAIRN.studyServer(), "study"));
    }

    private static List<Message> messages(String channel) {
        return CAIRN.studyServer().channels().stream()
                .filter(one -> one.name().equals(channel))
                .findFirst()
                .map(Channel::messages)
                .orElseThrow();
    }

    private static List<String> texts(String channel) {
        Learner reader = person("Grace");
        return messages(channel).stream()
                .filter(message -> !message.ephemeral())
                .map(message -> new ShownMessage(reader, message).text() + message.content())
                .map(text -> text.replaceAll("[\u2068\u2069*]", ""))
                .toList();
    }
}
