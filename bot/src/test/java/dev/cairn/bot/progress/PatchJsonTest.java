package dev.cairn.bot.progress;

import static dev.cairn.bot.progress.ProgressFixture.HILLS;
import static dev.cairn.bot.progress.ProgressFixture.MEADOW;
import static dev.cairn.bot.progress.ProgressFixture.NOON;
import static dev.cairn.bot.progress.ProgressFixture.RIDGE;
import static dev.cairn.bot.progress.ProgressFixture.SEA;
import static dev.cairn.bot.progress.ProgressFixture.SLOW;
import static dev.cairn.bot.progress.ProgressFixture.SUMMITS;
import static dev.cairn.bot.progress.ProgressFixture.TODAY;
import static dev.cairn.bot.progress.ProgressFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatchJsonTest {

    @Test
    void aPatchIsReadAsItWasWritten() {
        Patch patch = new Patch(
                Map.of(
                        HILLS,
                        Optional.of(new FollowedRoadmap(HILLS, Optional.of(SUMMITS), Optional.of(SLOW), NOON, 7)),
                        SEA,
                        Optional.of(new FollowedRoadmap(SEA, Optional.empty(), Optional.empty(), NOON, 8))),
                Map.of(MEADOW.id(), Optional.of(UnitMark.done(NOON, TODAY))),
                Map.of(
                        step(MEADOW, 1),
                        Optional.of(new StepTick(NOON, TODAY, Duration.ofMinutes(25))),
                        step(MEADOW, 2),
                        Optional.empty()),
                Map.of(MEADOW.id(), Optional.of(NOON)),
                Map.of(MEADOW.id(), Optional.of(Duration.ofMinutes(90)), RIDGE.id(), Optional.empty()),
                Map.of(
                        3L,
                        Optional.of(new TimeEntry(
                                TODAY,
                                45,
                                Optional.of(MEADOW.id()),
                                Optional.of("grass & \"flowers\""),
                                NOON,
                                TimeEntry.Source.DONE)),
                        4L,
                        Optional.of(new TimeEntry(
                                TODAY, 960, Optional.empty(), Optional.empty(), NOON, TimeEntry.Source.COMMAND)),
                        5L,
                        Optional.empty()),
                Map.of("settings", Map.of("goal", Optional.of(IntNode.valueOf(180)), "zone", Optional.empty())));

        assertThat(PatchJson.read(PatchJson.write(patch))).isEqualTo(patch);
    }

    @Test
    void patchesOfOlderVersionsAreRead() {
        String written = """
                {"followed":{"hills":{"track":"hills.summits","since":1772452800123,"choice":7}},
                 "units":{"meadow":{"state":"DONE","at":1772452800123,"day":"2026-03-02"}},
                 "steps":{"meadow.one":{"at":1772452800123,"day":"2026-03-02"},"meadow.two":null},
                 "aside":{"meadow":{"until":1772452800123}}}
                """;

        assertThat(PatchJson.read(written))
                .isEqualTo(new Patch(
                        Map.of(
                                HILLS,
                                Optional.of(
                                        new FollowedRoadmap(HILLS, Optional.of(SUMMITS), Optional.empty(), NOON, 7))),
                        Map.of(MEADOW.id(), Optional.of(UnitMark.done(NOON, TODAY))),
                        Map.of(
                                step(MEADOW, 1),
                                Optional.of(new StepTick(NOON, TODAY)),
                                step(MEADOW, 2),
                                Optional.empty()),
                        Map.of(MEADOW.id(), Optional.of(NOON)),
                        Map.of(),
                        Map.of(),
                        Map.of()));
    }
}
