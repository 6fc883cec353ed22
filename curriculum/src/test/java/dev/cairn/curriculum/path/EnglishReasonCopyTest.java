package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sentences that no walk through a small roadmap says. */
class EnglishReasonCopyTest {
    private static final Phase PHASE = new RoadmapFixture()
            .phase("a", unit("a1"))
            .build(RoadmapFixture.ID)
            .phases()
            .get(0);

    private final ReasonCopy copy = new EnglishReasonCopy();

    @Test
    void longListNamesTwoAndCountsTheRest() {
        assertThat(copy.laysGround(new Reason.LaysGround(PHASE, units("a", "b", "c", "d"))))
                .isEqualTo("You’ll need it for A, B and 2 more.");
        assertThat(copy.opens(new Reason.Opens(units("a", "b", "c"), List.of())))
                .isEqualTo("Finishing it unlocks A, B and C.");
    }

    @Test
    void countAboveTenIsNotSaid() {
        List<Unit> many = IntStream.rangeClosed(1, 13)
                .mapToObj(number -> unit("u" + number).build())
                .toList();

        assertThat(copy.laysGround(new Reason.LaysGround(PHASE, many)))
                .isEqualTo("You’ll need it for U1, U2 and more.");
        assertThat(copy.opens(new Reason.Opens(units("a"), many)))
                .isEqualTo("Finishing it unlocks A, which many later units need.");
        assertThat(copy.earlyPhase(new Reason.EarlyPhase(PHASE, 12)))
                .isEqualTo("It’s part of Phase a, which many later phases build on.");
    }

    @Test
    void topicsOfAUnitWithTheSameNameAreNotNamedTwice() {
        Unit where = unit("vectors").build();

        assertThat(copy.restsOn(new Reason.RestsOn(topics("VECTORS"), where)))
                .isEqualTo("It builds on VECTORS, which you’ve done.");
        assertThat(copy.restsOn(new Reason.RestsOn(topics("Norms"), where)))
                .isEqualTo("It builds on Norms from VECTORS.");
        assertThat(copy.restsOn(new Reason.RestsOn(topics("A", "B", "C"), where)))
                .isEqualTo("It builds on A and B, which you’ve done.");
        assertThat(copy.deepens(new Reason.Deepens(topics("VECTORS").get(0), where)))
                .isEqualTo("It takes VECTORS further.");
    }

    @Test
    void everyOtherKindOfReasonIsOneSentence() {
        Topic topic = topics("Norms").get(0);
        assertThat(List.of(
                        copy.buildsOn(new Reason.BuildsOn(PHASE, List.of("LA", "PR"))),
                        copy.leadsTo(new Reason.LeadsTo(topics("A", "B", "C", "D"))),
                        copy.putsToUse(new Reason.PutsToUse(topic)),
                        copy.introduces(new Reason.Introduces(List.of(topic))),
                        copy.opensSection(new Reason.OpensSection("Clustering")),
                        copy.closesSection(new Reason.ClosesSection("Clustering")),
                        copy.closesPhase(new Reason.ClosesPhase(PHASE, Optional.empty())),
                        copy.milestone(new Reason.Milestone(1)),
                        copy.milestone(new Reason.Milestone(2)),
                        copy.milestone(new Reason.Milestone(3)),
                        copy.earlyPhase(new Reason.EarlyPhase(PHASE, 1)),
                        copy.onlyOptional(new Reason.OnlyOptional(Requirement.RECOMMENDED)),
                        copy.nextInOrder(new Reason.NextInOrder(PHASE, Requirement.REQUIRED)),
                        copy.nextInOrder(new Reason.NextInOrder(PHASE, Requirement.OPTIONAL))))
                .containsExactly(
                        "You’re ready for it: you’ve done LA and PR.",
                        "You’ll need it for A, B and 2 more.",
                        "You’ll put Norms to good use here.",
                        "It adds Norms to what you know.",
                        "It starts a new section: Clustering.",
                        "With this one, you’ll have finished Clustering.",
                        "Finish it, and you’ll have finished Phase a.",
                        "Finishing it will take you past a quarter of the roadmap.",
                        "Finishing it will take you past the halfway mark.",
                        "Finishing it will take you past three quarters of the roadmap.",
                        "It’s part of Phase a, which a later phase builds on.",
                        "You’ve done everything this roadmap requires, and it recommends this one too.",
                        "It’s next in Phase a.",
                        "It’s next in Phase a, and it’s optional.");
    }

    private static List<Unit> units(String... ids) {
        return Arrays.stream(ids).map(id -> unit(id).build()).toList();
    }

    private static List<Topic> topics(String... names) {
        return Arrays.stream(names)
                .map(name -> new Topic(new TopicId("topic"), name, List.of(), List.of(), Optional.of("A topic.")))
                .toList();
    }
}
