package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.reader.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;

/** Tests what commands say about units that were learned on another roadmap. */
class CrossRoadmapProgressTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Invoker ADA = new Invoker(new LearnerId(1_404_563_872_309_248_001L), "Ada");

    private Catalog catalog = new Catalog(List.of());
    private long interactions = 9_000_000_000_000_000_000L;

    @BeforeEach
    void catalog(Database database) throws IOException {
        Curriculum curriculum = CurriculumReader.read(Document.allIn(Path.of("src/test/resources/learnt-once")))
                .orThrow();
        catalog = EveryFeature.on(curriculum, database, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @EachDatabase
    void doneReplyNamesUnitsFinishedOnOtherRoadmaps() {
        assertThat(command("done", Map.of("unit", "cs50-alpha")))
                .contains("**Done: CS50 whole**")
                .contains("It also counts in Alpha Path: **Week nought**; in Beta Path: **First weeks**.");
    }

    @EachDatabase
    void doneReplyIsSilentIfNoOtherRoadmapCountsTheUnit() {
        assertThat(command("done", Map.of("unit", "loops-beta"))).doesNotContain("also counts");
    }

    @EachDatabase
    void phaseCardNamesTheUnitThatCountedElsewhere() {
        command("done", Map.of("unit", "cs50-alpha"));

        assertThat(command("roadmap show", Map.of("roadmap", "beta", "phase", "beta.start")))
                .contains("✓ First weeks · about 20 h\n-# learned in **CS50 whole** (Alpha Path)")
                .contains("○ Loops by heart")
                .contains("80% done");
    }

    @EachDatabase
    void knownUnitsAreShownApartFromDoneOnes() {
        assertThat(command("skip", Map.of("unit", "cs50-alpha", "why", "known")))
                .contains("You also know it in Alpha Path: **Week nought**; in Beta Path: **First weeks**.");

        assertThat(command("roadmap show", Map.of("roadmap", "beta", "phase", "beta.start")))
                .contains("– First weeks · about 20 h\n-# known from **CS50 whole** (Alpha Path)")
                .doesNotContain("% done");
    }

    @EachDatabase
    void unitFinishedElsewhereCannotBeFinishedAgain() {
        command("done", Map.of("unit", "cs50-alpha"));

        assertThat(command("done", Map.of("unit", "first-weeks-beta")))
                .isEqualTo("You’ve already covered **First weeks** in **CS50 whole** (Alpha Path).");
        assertThat(command("undo", Map.of()))
                .startsWith("**Undone:** finishing **CS50 whole**")
                .contains("So it no longer counts in Alpha Path: **Week nought**; in Beta Path: **First weeks**.");
        assertThat(command("roadmap show", Map.of("roadmap", "beta", "phase", "beta.start")))
                .contains("○ First weeks · about 20 h")
                .doesNotContain("learnt in");
    }

    @EachDatabase
    void nextUnitIsAnotherOneAndNamesWhereItsTopicsCameUp() {
        assertThat(command("next", Map.of("roadmap", "beta")))
                .contains("### First weeks")
                .doesNotContain("met all of this");
        command("done", Map.of("unit", "cs50-alpha"));

        assertThat(command("next", Map.of("roadmap", "beta")))
                .contains("### Loops by heart")
                .contains("You’ve met all of this in **CS50 whole** (Alpha Path). Still know it? Press"
                        + " **More**, then **I know this**.");
    }

    @EachDatabase
    void tickReplyNamesUnitsItFinishesOnOtherRoadmaps() {
        Card card = press("study.tick", List.of("first-weeks-beta", ""), List.of("first-weeks-beta.week-0"));

        assertThat(text(card)).contains("It also counts in Alpha Path: **Week nought**.", "### First weeks");
    }

    @EachDatabase
    void resetWarnsOfDerivedProgressThatGoesWithIt() {
        command("done", Map.of("unit", "cs50-alpha"));

        assertThat(command("roadmap reset", Map.of("roadmap", "beta"))).contains("nothing to clear");
        assertThat(command("roadmap reset", Map.of("roadmap", "alpha")))
                .contains("1 unit. What it counted for elsewhere goes too: **First weeks** (Beta Path).");
        press("roadmap.reset", List.of("alpha"), List.of());
        assertThat(command("roadmap show", Map.of("roadmap", "beta", "phase", "beta.start")))
                .contains("○ First weeks");
    }

    private String command(String path, Map<String, Object> options) {
        return text(card(catalog.command(path).orElseThrow().handle(request(), new Options(options))));
    }

    private Card press(String action, List<String> arguments, List<String> values) {
        return card(catalog.action(action)
                .orElseThrow()
                .handle(new ComponentPress(request(), arguments, values, Map.of())));
    }

    private Request request() {
        return new Request(
                new InteractionId(++interactions), ADA, Locale.ENGLISH, new InteractionContext.Private(), NOON);
    }

    private static Card card(Reply reply) {
        return ((Reply.Message) reply).card();
    }

    private static String text(Card card) {
        return card.blocks().stream()
                .map(block -> block instanceof Card.TextDisplay text
                        ? text.markdown()
                        : block instanceof Card.Section beside ? beside.markdown() : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
