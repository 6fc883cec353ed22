package dev.cairn.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceUseTest {
    private static final ResourceId CS50 = new ResourceId("cs50");

    private final ResourceUse whole = use(Optional.empty());
    private final ResourceUse toWeekSix = use(part("weeks 0–6", "week-0", "week-6"));
    private final ResourceUse weekSix = use(part("week 6", "week-6"));

    @Test
    void wholeCoversEveryPart() {
        assertThat(whole.covers(whole)).isTrue();
        assertThat(whole.covers(weekSix)).isTrue();
        assertThat(whole.covers(use(part("the lectures")))).isTrue();
    }

    @Test
    void partCoversNoMoreThanItself() {
        assertThat(toWeekSix.covers(weekSix)).isTrue();
        assertThat(weekSix.covers(toWeekSix)).isFalse();
        assertThat(toWeekSix.covers(whole)).isFalse();
    }

    @Test
    void partWithoutPiecesCoversOnlyItsLike() {
        assertThat(use(part("the lectures")).covers(use(part("the lectures")))).isTrue();
        assertThat(use(part("the lectures")).covers(use(part("the labs")))).isFalse();
        assertThat(toWeekSix.covers(use(part("the labs")))).isFalse();
    }

    @Test
    void anotherResourceIsNeverCovered() {
        ResourceUse other = new ResourceUse(
                new ResourceId("cs50-python"),
                ResourceUse.Purpose.CORE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(whole.covers(other)).isFalse();
    }

    private static ResourceUse use(Optional<ResourceUse.Part> part) {
        return new ResourceUse(CS50, ResourceUse.Purpose.CORE, part, Optional.empty(), Optional.empty());
    }

    private static Optional<ResourceUse.Part> part(String label, String... pieces) {
        return Optional.of(new ResourceUse.Part(label, List.of(pieces), Optional.empty()));
    }
}
