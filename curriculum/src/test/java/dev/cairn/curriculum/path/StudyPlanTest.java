package dev.cairn.curriculum.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.path.Forecast.Pacing;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.ExtendedCurriculum;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StudyPlanTest {
    private final Curriculum curriculum = CurriculumReader.bundled().orThrow();
    private final Pathfinder pathfinder = new Pathfinder(curriculum);

    @Test
    void theChosenPaceComesFirst() {
        Pace intensive = roadmap("ml-engineering-learning-path").paces().get(2);

        assertThat(plan("ml-engineering-learning-path", Optional.of(intensive)))
                .contains(new StudyPlan(Pacing.CHOSEN, Range.atLeast(40)));
    }

    @Test
    void theRoadmapsFirstPaceComesSecond() {
        assertThat(plan("ml-engineering-learning-path", Optional.empty()))
                .contains(new StudyPlan(Pacing.ROADMAPS, Range.of(10, 15)));
    }

    @Test
    void hoursOverMonthsComeThird() {
        Range months = roadmap("ml-mastery").months().orElseThrow();
        double hours = pathfinder
                .progress(TrackChoice.of(new RoadmapId("ml-mastery")), Standing.NOTHING)
                .overall()
                .required()
                .totalHours();

        Range weekly = plan("ml-mastery", Optional.empty()).orElseThrow().weeklyHours();

        assertThat(weekly.max().orElseThrow()).isCloseTo(hours * 12 / 52 / months.min(), within(1e-9));
        assertThat(weekly.min()).isCloseTo(hours * 12 / 52 / months.max().orElseThrow(), within(1e-9));
    }

    @Test
    void hoursOverTheWeeksOfACohortComeLast() {
        Document document = Document.of("talks.json", """
                {"roadmap":{"id":"talks","title":"Talks","phases":[{"id":"all","title":"All","sections":[{"units":[
                  {"id":"one","title":"One","hours":{"min":30,"max":30,"basis":"source"}}]}]}],
                  "cohort":{"start":"2027-01-11","weeks":[{"units":["one"]},{},{}]}}}""");
        Pathfinder paths =
                new Pathfinder(ExtendedCurriculum.of(List.of(document)).curriculum());

        assertThat(paths.plan(TrackChoice.of(new RoadmapId("talks")), Optional.empty()))
                .contains(new StudyPlan(Pacing.ROADMAPS, Range.of(10, 10)));
    }

    @Test
    void roadmapWithoutPaceMonthsOrWeeksHasNone() {
        assertThat(plan("master-curriculum", Optional.empty())).isEmpty();
    }

    private Optional<StudyPlan> plan(String roadmap, Optional<Pace> chosen) {
        return pathfinder.plan(TrackChoice.of(new RoadmapId(roadmap)), chosen);
    }

    private Roadmap roadmap(String id) {
        return curriculum.roadmap(new RoadmapId(id)).orElseThrow();
    }
}
