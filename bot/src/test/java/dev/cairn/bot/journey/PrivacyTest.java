package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.interactions.InteractionKind;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Attachment;
import dev.cairn.bot.playground.world.Snowflake;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sees and deletes one's data as a person. */
class PrivacyTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    @Test
    void whoHasDoneNothingIsToldThatNothingIsKept() {
        Learner ada = CAIRN.newcomer("Ada the new");

        assertThat(ada.uses("privacy export").text()).contains("I don’t keep anything about you");
        assertThat(ada.uses("privacy delete").text()).contains("I don’t keep anything about you");
    }

    @Test
    void theExportIsAPrivateFileOfEverything() throws Exception {
        Learner ada = CAIRN.follower("Exporting Ada");
        ada.uses("log time", Map.of("minutes", 25, "note", "with *stars*"));
        ada.uses("remind add", Map.of("time", "20:00"));

        ShownMessage answer = ada.uses("privacy export");

        assertThat(answer.isPrivate()).isTrue();
        JsonNode export = file(answer);
        assertThat(export.path("learner").asText()).isEqualTo(ada.person().id().toString());
        assertThat(export.at("/logged_time/0/note").asText()).isEqualTo("with *stars*");
        assertThat(export.at("/followed_roadmaps/0/roadmap").asText()).isEqualTo("ml-engineering-learning-path");
    }

    private static JsonNode file(ShownMessage answer) throws IOException {
        String id = answer.message().json().at("/attachments/0/id").asText();
        Attachment file = CAIRN.fakeDiscord()
                .world()
                .attachment(Snowflake.parse(id).orElseThrow())
                .orElseThrow();
        assertThat(file.filename()).isEqualTo("cairn-data.json");
        return Json.parse(file.bytes());
    }

    @Test
    void theDeletionSaysWhatGoesAndAsksForAWord() {
        Learner ada = CAIRN.follower("Careful Ada");

        ShownMessage asked = ada.uses("privacy delete");
        ShownMessage refused = confirms(asked, "no");

        assertThat(asked.isPrivate()).isTrue();
        assertThat(asked.text())
                .contains("Your progress")
                .contains("/privacy export")
                .doesNotContain("Your groups");
        assertThat(refused.text()).contains("You didn’t type DELETE, so I haven’t deleted anything");
        assertThat(ada.uses("next").text()).doesNotContain("find your path");
    }

    @Test
    void afterTheDeletionNothingIsLeftAndOneStartsAnew() throws Exception {
        Learner ada = CAIRN.follower("Leaving Ada");
        ada.finishes("linear-algebra");
        ada.uses("log time", Map.of("minutes", 25));
        ada.uses("settings timezone", Map.of("zone", "Europe/Berlin"));
        ada.uses("remind add", Map.of("time", "20:00"));
        ada.uses("focus start", Map.of("minutes", 25));
        ada.uses("leaderboard");

        ShownMessage gone = confirms(ada.uses("privacy delete"), " delete ");

        assertThat(gone.text()).contains("It’s all gone").contains("backups");
        assertThat(gone.buttons()).isEmpty();
        assertThat(CAIRN.columnsWith(ada.person().id().toString())).isEmpty();
        assertThat(ada.uses("privacy export").text()).contains("I don’t keep anything about you");
        assertThat(ada.uses("next").text()).contains("find your path");
        assertThat(ada.uses("remind list").text()).doesNotContain("20:00");
    }

    @Test
    void aFormSentTwiceDoesNoHarm() throws Exception {
        Learner ada = CAIRN.follower("Hasty Ada");
        InteractionOutcome form = ada.uses("privacy delete").pressing("Delete everything…");
        form.answer();

        ada.shown(ada.session().submit(form, Map.of("word", "DELETE")));
        assertThat(ada.shown(ada.session().submit(form, Map.of("word", "DELETE")))
                        .text())
                .contains("It’s all gone");
        assertThat(CAIRN.columnsWith(ada.person().id().toString())).isEmpty();
    }

    @Test
    void nobodyElseCanPressIt() {
        Learner ada = CAIRN.follower("Trusting Ada");
        Learner linus = CAIRN.follower("Curious Linus");
        ShownMessage asked = ada.uses("privacy delete");

        // A forged press, since nobody else sees the message.
        assertThat(linus.shown(linus.session().forge(InteractionKind.COMPONENT, asked.message(), event -> {
                            ((ObjectNode) event)
                                    .withObjectProperty("data")
                                    .put("custom_id", asked.customId("Delete everything…"))
                                    .put("component_type", 2);
                            return event;
                        }))
                        .text())
                .doesNotContain("gone");
        assertThat(ada.uses("next").text()).doesNotContain("find your path");
    }

    private static ShownMessage confirms(ShownMessage asked, String word) {
        InteractionOutcome form = asked.pressing("Delete everything…");
        form.answer();
        return asked.by().shown(asked.by().session().submit(form, Map.of("word", word)));
    }
}
