package dev.cairn.curriculum.path;

import static dev.cairn.curriculum.path.RoadmapFixture.id;
import static dev.cairn.curriculum.path.RoadmapFixture.step;
import static dev.cairn.curriculum.path.RoadmapFixture.unit;
import static dev.cairn.curriculum.path.WebFixture.labelled;
import static dev.cairn.curriculum.path.WebFixture.part;
import static dev.cairn.curriculum.path.WebFixture.support;
import static dev.cairn.curriculum.path.WebFixture.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Progress.Amount;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedElsewhereTest {
    private static final String CS50 = "cs50";

    @Test
    void theSameResourceIsFinishedElsewhereToo() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(whole(CS50)))
                .roadmap("b", unit("there").asks(whole(CS50)));

        assertThat(through(web, "there", done("here"))).containsExactly("here");
        assertThat(through(web, "here", done("there"))).containsExactly("there");
    }

    @Test
    void anotherResourceIsNotFinishedElsewhere() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(whole(CS50)))
                .roadmap("b", unit("there").asks(whole("cs229")));

        assertThat(through(web, "there", done("here"))).isEmpty();
    }

    @Test
    void theWholeFinishesEveryPart() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(whole(CS50)))
                .roadmap("b", unit("there").asks(part(CS50, "week-0", "week-1")))
                .roadmap("c", unit("beyond").asks(labelled(CS50, "the basics")));

        assertThat(through(web, "there", done("here"))).containsExactly("here");
        assertThat(through(web, "beyond", done("here"))).containsExactly("here");
    }

    @Test
    void aPartDoesNotFinishTheWhole() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(part(CS50, "week-0", "week-1")))
                .roadmap("b", unit("there").asks(whole(CS50)));

        assertThat(through(web, "there", done("here"))).isEmpty();
    }

    @Test
    void partsOfSeveralUnitsAddUp() {
        WebFixture web = new WebFixture()
                .roadmap(
                        "a",
                        unit("start").asks(part(CS50, "week-0", "week-1")),
                        unit("end").asks(part(CS50, "week-2", "week-3")))
                .roadmap("b", unit("there").asks(part(CS50, "week-1", "week-2")))
                .roadmap("c", unit("all").asks(whole(CS50)));

        assertThat(through(web, "there", done("start"))).isEmpty();
        assertThat(through(web, "there", done("start", "end"))).containsExactly("start", "end");
        assertThat(through(web, "all", done("start", "end"))).isEmpty();
    }

    @Test
    void everyCoreResourceIsRequired() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(whole(CS50)), unit("near").asks(whole("pro-git")))
                .roadmap("b", unit("there").asks(whole(CS50), whole("pro-git"), support("cs229")));

        assertThat(through(web, "there", done("here"))).isEmpty();
        assertThat(through(web, "there", done("here", "near"))).containsExactly("here", "near");
    }

    @Test
    void supportNeitherFinishesNorIsFinished() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(support(CS50)))
                .roadmap("b", unit("there").asks(whole(CS50)), unit("beyond").asks(support(CS50)));

        assertThat(through(web, "there", done("here"))).isEmpty();
        assertThat(through(web, "beyond", done("there"))).isEmpty();
    }

    @Test
    void tickedStepsFinishWhatTheyAskFor() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(part(CS50, "w0", "w1")).stepsAsk(part(CS50, "w0"), part(CS50, "w1")))
                .roadmap(
                        "b",
                        unit("there").asks(part(CS50, "w0")),
                        unit("beyond").asks(part(CS50, "w0", "w1")));
        ReportedStanding first = ReportedStanding.NOTHING.withTicked(step("here", 1));

        assertThat(through(web, "there", first)).containsExactly("here");
        assertThat(through(web, "beyond", first)).isEmpty();
        assertThat(through(web, "beyond", first.withTicked(step("here", 2)))).containsExactly("here");
    }

    @Test
    void ownStepsHelpButDoNotCountAlone() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(part(CS50, "w0", "w1")).stepsAsk(part(CS50, "w0"), part(CS50, "w1")))
                .roadmap("b", unit("there").asks(part(CS50, "w1")));
        ReportedStanding alone = ReportedStanding.NOTHING.withTicked(step("here", 1));

        assertThat(through(web, "here", alone.with(id("there"), UnitState.DONE)))
                .containsExactly("there");
        assertThat(through(web, "here", alone.withTicked(step("here", 2)))).isEmpty();
    }

    @Test
    void resourcesOfStepsAreRequiredToo() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(whole(CS50)))
                .roadmap("b", unit("there").stepsAsk(whole(CS50), whole("cs229")));

        assertThat(through(web, "there", done("here"))).isEmpty();
    }

    @Test
    void startedAndUnwantedUnitsFinishNothing() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(whole(CS50)))
                .roadmap("b", unit("there").asks(whole(CS50)));

        assertThat(through(web, "there", ReportedStanding.NOTHING.with(id("here"), UnitState.STARTED)))
                .isEmpty();
        assertThat(through(web, "there", ReportedStanding.NOTHING.with(id("here"), UnitState.NOT_FOR_ME)))
                .isEmpty();
    }

    @Test
    void knownUnitsMakeOthersKnownWithoutHours() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(whole(CS50)))
                .roadmap(
                        "b",
                        unit("there").asks(whole(CS50)).hours(3),
                        unit("more").hours(1));
        ReportedStanding known = ReportedStanding.NOTHING.with(id("here"), UnitState.KNOWN);

        assertThat(seen(web, known).state(id("there"))).contains(UnitState.KNOWN);
        assertThat(tally(web, known)).isEqualTo(tally(new Amount(0, 1, 0, 0, 1), 1));
    }

    @Test
    void doneUnitsMakeOthersDone() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(whole(CS50)))
                .roadmap(
                        "b",
                        unit("there").asks(whole(CS50)).hours(3),
                        unit("more").hours(1));

        assertThat(seen(web, done("here")).state(id("there"))).contains(UnitState.DONE);
        assertThat(tally(web, done("here"))).isEqualTo(tally(new Amount(3, 4, 1, 0, 2), 0));
    }

    @Test
    void doneOutweighsKnown() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("known").asks(whole(CS50)), unit("done").asks(whole(CS50)))
                .roadmap("b", unit("there").asks(whole(CS50)));
        ReportedStanding both = done("done").with(id("known"), UnitState.KNOWN);

        assertThat(seen(web, both).state(id("there"))).contains(UnitState.DONE);
        assertThat(through(web, "there", both)).containsExactly("done");
    }

    @Test
    void aReportOnTheUnitItselfTakesPrecedenceUnlessItIsOnlyStarted() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(whole(CS50)))
                .roadmap("b", unit("there").asks(whole(CS50)));

        for (UnitState said : List.of(UnitState.DONE, UnitState.KNOWN, UnitState.NOT_FOR_ME)) {
            ReportedStanding standing = done("here").with(id("there"), said);
            assertThat(seen(web, standing).state(id("there"))).contains(said);
            assertThat(seen(web, standing).elsewhere(id("there"))).isEmpty();
        }
        assertThat(seen(web, done("here").with(id("there"), UnitState.STARTED)).state(id("there")))
                .contains(UnitState.DONE);
    }

    @Test
    void unitsLearnedElsewhereUnlockOthersAndAreNotProposed() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(whole(CS50)))
                .roadmap("b", unit("there").asks(whole(CS50)), unit("after").needs("there"));
        Pathfinder pathfinder = new Pathfinder(web.build());
        TrackChoice route = TrackChoice.of(web.build().roadmaps().get(1).id());

        assertThat(pathfinder.ranked(route, Standing.NOTHING))
                .extracting(ranked -> ranked.id().value())
                .containsExactly("there");
        assertThat(pathfinder.ranked(route, seen(web, done("here"))))
                .extracting(ranked -> ranked.id().value())
                .containsExactly("after");
        assertThat(pathfinder.availability(route.roadmap(), id("there"), seen(web, done("here"))))
                .isInstanceOf(Availability.Settled.class);
        assertThat(pathfinder.isComplete(route, seen(web, done("here", "after"))))
                .isTrue();
        assertThat(pathfinder.newlyUnlocked(route.roadmap(), Standing.NOTHING, seen(web, done("there"))))
                .extracting(opened -> opened.id().value())
                .containsExactly("after");
    }

    @Test
    void undoingTheSourceUndoesTheDerivedUnit() {
        WebFixture web = new WebFixture()
                .roadmap("a", unit("here").asks(whole(CS50)))
                .roadmap("b", unit("there").asks(whole(CS50)));
        ReportedStanding before = ReportedStanding.NOTHING.with(id("there"), UnitState.STARTED);
        Standing after = seen(web, before.with(id("here"), UnitState.DONE));

        assertThat(after.reported().without(unit("here").build())).isEqualTo(before);
        assertThat(seen(web, after.reported().without(unit("here").build())).state(id("there")))
                .contains(UnitState.STARTED);
    }

    private static ReportedStanding done(String... units) {
        ReportedStanding standing = ReportedStanding.NOTHING;
        for (String unit : units) {
            standing = standing.with(id(unit), UnitState.DONE);
        }
        return standing;
    }

    private static Standing seen(WebFixture web, ReportedStanding standing) {
        return new LearnedElsewhere(web.build()).in(standing);
    }

    private static List<String> through(WebFixture web, String unit, ReportedStanding standing) {
        return seen(web, standing).elsewhere(id(unit)).map(Elsewhere::through).orElse(List.of()).stream()
                .map(UnitLocation::unit)
                .map(each -> each.id())
                .map(UnitId::value)
                .toList();
    }

    private static Progress.Totals tally(Amount asked, int skipped) {
        return new Progress.Totals(asked, Amount.NONE, skipped);
    }

    private static Progress.Totals tally(WebFixture web, ReportedStanding standing) {
        var second = web.build().roadmaps().get(1).id();
        return new Pathfinder(web.build())
                .progress(TrackChoice.of(second), seen(web, standing))
                .overall();
    }
}
