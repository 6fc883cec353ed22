package dev.cairn.curriculum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.InWords;
import dev.cairn.curriculum.Prerequisite.OfSection;
import dev.cairn.curriculum.Prerequisite.OfUnit;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.ReportedStanding;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.TrackChoice;
import dev.cairn.curriculum.path.UnitState;
import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.ExtendedCurriculum;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Curricula in the shapes that people publish on GitHub: tables, headings with bullets, lists of links. */
class ThreeCurriculaTest {
    private static final Path FOLDER = Path.of("src/test/resources/markdown");

    @ParameterizedTest
    @CsvSource({"software-craft, 59, 3, 0, 84", "model-builder, 20, 3, 80, 60", "evening-talks, 60, 5, 0, 114"})
    void curriculumIsValidAtOnce(String name, int units, int phases, int steps, int links) {
        Document document = document(name);
        ImportReport report = document.markdown().orElseThrow().report();
        ExtendedCurriculum.Checked checked = ExtendedCurriculum.check(List.of(document));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.warnings()).isEmpty();
        assertThat(report.units()).hasSize(units);
        assertThat(report.phases()).hasSize(phases);
        assertThat(report.steps()).isEqualTo(steps);
        assertThat(report.linksKept()).isEqualTo(links);
        assertThat(report.of(Kind.LINK_DROPPED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"software-craft", "model-builder", "evening-talks"})
    void curriculumIsWalkedToItsEnd(String name) {
        ExtendedCurriculum extended = ExtendedCurriculum.of(List.of(document(name)));
        Pathfinder paths = new Pathfinder(extended.curriculum());
        Roadmap roadmap = extended.roadmaps().get(0);
        TrackChoice choice = TrackChoice.of(roadmap.id());
        ReportedStanding reported = ReportedStanding.NOTHING;
        for (int i = 0; i < roadmap.units().size(); i++) {
            Standing standing = paths.standing(reported);
            var proposal = paths.next(choice, standing, Duration.ofHours(1));
            if (proposal.isPresent()) {
                reported = reported.with(proposal.get().unit().id(), UnitState.DONE);
            }
        }

        assertThat(paths.isComplete(choice, paths.standing(reported))).isTrue();
        assertThat(paths.next(choice, paths.standing(reported), Duration.ofHours(1)))
                .isEmpty();
    }

    @Test
    void tableGivesHoursPrerequisitesChoicesAndElectives() {
        Roadmap craft = roadmap("software-craft");

        assertThat(unit(craft, "Writing Clear Code").hours())
                .isEqualTo(new Hours(24, 36, Hours.Basis.SOURCE, List.of()));
        assertThat(needs(craft, "Calculus 1B: Sums"))
                .containsExactly(
                        new OfUnit(unit(craft, "Calculus 1A: Rates of Change").id()));
        assertThat(needs(craft, "How Computers Add")).hasSize(1).allMatch(OfSection.class::isInstance);
        assertThat(needs(craft, "Compilers by Hand")).hasSize(2).allMatch(OfUnit.class::isInstance);
        assertThat(unit(craft, "Storage Engines").prerequisites().get(0).anyOf())
                .hasSize(2);
        assertThat(needs(craft, "Quantum for Skeptics"))
                .containsExactly(new InWords("linear algebra"), new InWords("some physics"));
        assertThat(unit(craft, "Motion").requirement()).isEqualTo(Requirement.OPTIONAL);
        assertThat(unit(craft, "Motion").kind()).isEqualTo(Unit.Kind.COURSE);
        assertThat(unit(craft, "A Tiny Language").oneOf())
                .isPresent()
                .isEqualTo(unit(craft, "A Search Engine").oneOf());
    }

    @Test
    void headingsGiveNumbersStepsWithTextsAndResources() {
        Roadmap builder = roadmap("model-builder");
        Unit attention = unit(builder, "Attention from Scratch");

        assertThat(builder.phases().get(0).title()).isEqualTo("Groundwork");
        assertThat(builder.units())
                .filteredOn(unit -> unit.requirement() != Requirement.REQUIRED)
                .extracting(Unit::title)
                .containsExactly("Going Further");
        assertThat(attention.number()).contains("2.7");
        assertThat(attention.steps())
                .hasSize(4)
                .extracting(step -> step.title())
                .contains("Write down what surprised you");
        assertThat(attention.steps().get(0).text()).contains("What it is and where it comes from.");
        assertThat(attention.steps().get(1).resources()).hasSize(1);
        assertThat(attention.resources()).hasSize(2);
        assertThat(attention.topics())
                .extracting(Object::toString)
                .contains("attention", "activation-functions")
                .anyMatch(topic -> topic.contains("gossip"));
        assertThat(unit(builder, "Capstone Project").kind()).isEqualTo(Unit.Kind.PROJECT);
    }

    @Test
    void listsGiveAUnitForEachLinkAndWeeksOfACohort() {
        Roadmap talks = roadmap("evening-talks");
        var cohort = talks.cohort().orElseThrow();

        assertThat(cohort.weeks()).hasSize(5);
        assertThat(cohort.at(LocalDate.of(2027, 1, 26)).orElseThrow().number()).isEqualTo(3);
        assertThat(cohort.of(talks.units().get(24).id()).orElseThrow().title()).contains("Reading");
        assertThat(talks.units())
                .filteredOn(unit -> unit.requirement() == Requirement.OPTIONAL)
                .hasSize(3);
    }

    @Test
    void slidesAndForumsAreFurtherLinksOfWhatTheyBelongTo() {
        ExtendedCurriculum extended =
                ExtendedCurriculum.of(List.of(document("software-craft"), document("evening-talks")));
        var talk = resource(extended, "Edges and Seeing");

        assertThat(talk.links()).extracting(Link::role).containsExactly(Link.Role.SITE, Link.Role.SLIDES);
        assertThat(talk.note()).contains("Alan Example");
        assertThat(resource(extended, "Calculus 1A: Rates of Change").links())
                .extracting(Link::role)
                .containsExactly(Link.Role.SITE, Link.Role.CHAT);
        assertThat(resource(extended, "Small Operating Systems: mirror").links())
                .hasSize(1);
    }

    private static Resource resource(ExtendedCurriculum extended, String title) {
        return extended.curriculum().resources().stream()
                .filter(resource -> resource.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void linksLoseTrackingAndRelativeOnesGetTheBase() {
        ExtendedCurriculum extended =
                ExtendedCurriculum.of(List.of(document("software-craft"), document("model-builder")));

        assertThat(extended.curriculum().resources())
                .flatExtracting(resource -> resource.url().stream().toList())
                .contains(
                        URI.create("https://learn.example.org/writing-clear-code"),
                        URI.create("https://example.org/model-builder/cases/1.ipynb"));
    }

    private static List<Prerequisite.Target> needs(Roadmap roadmap, String title) {
        return unit(roadmap, title).prerequisites().stream()
                .flatMap(need -> need.anyOf().stream())
                .toList();
    }

    private static Unit unit(Roadmap roadmap, String title) {
        return roadmap.units().stream()
                .filter(unit -> unit.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Roadmap roadmap(String name) {
        return ExtendedCurriculum.of(List.of(document(name))).roadmaps().get(0);
    }

    private static Document document(String name) {
        return Document.of(FOLDER.resolve(name + ".md"));
    }
}
