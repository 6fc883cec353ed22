package dev.cairn.curriculum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.ReportedStanding;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.ExtendedCurriculum;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An author edits a file that people study by; everybody's progress is as it should be. */
class EditedFileTest {
    private static final String BEFORE = """
            # Bread
            How to bake.
            ## Basics
            ### Flour
            - Wheat
            - Rye
            ### Water
            - Warm
            ### Salt
            - Fine
            ## Loaves
            ### White loaf
            - Knead
            - Bake
            ### Rye loaf
            - Sour
            """;

    private final MarkdownImport first = MarkdownImport.of("bread", BEFORE, ImportedIds.NONE, Map.of());

    @Test
    void renamedHeadingKeepsItsIdAndItsTicks() {
        MarkdownImport edited = edited("### White loaf", "### A white loaf for Sundays");

        assertThat(done(edited, "bread-white-loaf")).containsExactly("A white loaf for Sundays");
        assertThat(ticked(edited, "bread-white-loaf.knead")).isTrue();
        assertThat(notes(edited, Kind.RENAMED)).containsExactly("“A white loaf for Sundays” was “White loaf”");
    }

    @Test
    void movedUnitKeepsItsId() {
        MarkdownImport edited = import_(BEFORE.replace("### Salt\n- Fine\n", "") + "### Salt\n- Fine\n");

        assertThat(done(edited, "bread-salt")).containsExactly("Salt");
        assertThat(notes(edited, Kind.RENAMED)).containsExactly("“Salt” was in “Basics”");
    }

    @Test
    void bothPartsOfASplitUnitAreDoneForWhoHadDoneTheWhole() {
        MarkdownImport edited = edited("### Water\n- Warm\n", "### Warm water\n- Warm\n### Cold water\n- Cold\n");

        assertThat(done(edited, "bread-water")).containsExactly("Warm water", "Cold water");
        assertThat(notes(edited, Kind.RENAMED)).hasSize(2);
    }

    @Test
    void unitThatIsGoneComesBackWithItsProgress() {
        MarkdownImport without = edited("### Salt\n- Fine\n", "");
        MarkdownImport again = MarkdownImport.of("bread", BEFORE, without.ids(), Map.of());

        assertThat(done(without, "bread-salt")).isEmpty();
        assertThat(notes(without, Kind.GONE)).containsExactly("“Salt”, which was in “Basics”");
        assertThat(done(again, "bread-salt")).containsExactly("Salt");
    }

    @Test
    void newUnitNeverTakesTheIdOfOneThatIsGone() {
        MarkdownImport without = edited("### Salt\n- Fine\n", "");
        MarkdownImport other = MarkdownImport.of(
                "bread", BEFORE.replace("### Salt\n- Fine\n", "") + "### Salt!\n- Coarse\n", without.ids(), Map.of());

        assertThat(done(other, "bread-salt")).isEmpty();
    }

    @Test
    void renamedStepKeepsItsTickAndAMovedOneToo() {
        MarkdownImport edited = edited("- Wheat\n- Rye\n", "- Rye\n- White wheat\n");

        assertThat(ticked(edited, "bread-flour.rye")).isTrue();
        assertThat(ticked(edited, "bread-flour.wheat")).isTrue();
    }

    @Test
    void renamedUnitIsKnownByItsLinkWhereverItIs() {
        String linked = BEFORE.replace("### Salt\n", "### Salt\n[All about it](https://example.org/salt)\n\n");
        MarkdownImport before = MarkdownImport.of("bread", linked, ImportedIds.NONE, Map.of());
        String moved = linked.replace("### Salt\n[All about it](https://example.org/salt)\n\n- Fine\n", "")
                + "### Salting\n[All about it](https://example.org/salt)\n\n- Fine\n";

        assertThat(done(MarkdownImport.of("bread", moved, before.ids(), Map.of()), "bread-salt"))
                .containsExactly("Salting");
    }

    @Test
    void roadmapKeepsItsIdUnderAnotherTitle() {
        MarkdownImport edited = edited("# Bread", "# Bread and Butter");

        assertThat(roadmap(edited).id().value()).isEqualTo("bread");
        assertThat(roadmap(edited).title()).isEqualTo("Bread and Butter");
        assertThat(done(edited, "bread-salt")).containsExactly("Salt");
    }

    @Test
    void renamedPhaseKeepsItsIdForTheChallengesThatNameIt() {
        MarkdownImport edited = edited("## Basics", "## What bread is made of");

        assertThat(phases(edited)).containsExactly("bread.basics", "bread.loaves");
        assertThat(notes(edited, Kind.RENAMED)).containsExactly("“What bread is made of” was “Basics”");
    }

    @Test
    void phaseThatIsNewNeverTakesTheIdOfAnother() {
        MarkdownImport edited = edited("## Loaves", "## basics!\n### Yeast\n- Dry\n## Loaves");

        assertThat(phases(edited)).containsExactly("bread.basics", "bread.basics-2", "bread.loaves");
    }

    @Test
    void importingAgainChangesNothing() {
        MarkdownImport again = import_(BEFORE);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.ids()).isEqualTo(first.ids());
        assertThat(ImportedIds.of(first.ids().json())).isEqualTo(first.ids());
    }

    private MarkdownImport edited(String from, String to) {
        assertThat(BEFORE).contains(from);
        return import_(BEFORE.replace(from, to));
    }

    private MarkdownImport import_(String markdown) {
        return MarkdownImport.of("bread", markdown, ImportedIds.of(first.ids().json()), Map.of());
    }

    /** The titles of the units that are done for somebody who had finished this one. */
    private static List<String> done(MarkdownImport imported, String unit) {
        Curriculum curriculum = curriculum(imported);
        Standing standing = new Pathfinder(curriculum)
                .standing(ReportedStanding.NOTHING
                        .with(new UnitId(unit), UnitState.DONE)
                        .under(curriculum));
        return curriculum.roadmaps().get(curriculum.roadmaps().size() - 1).units().stream()
                .filter(each -> standing.isSettled(each.id()))
                .map(Unit::title)
                .toList();
    }

    private static Roadmap roadmap(MarkdownImport imported) {
        List<Roadmap> roadmaps = curriculum(imported).roadmaps();
        return roadmaps.get(roadmaps.size() - 1);
    }

    private static List<String> phases(MarkdownImport imported) {
        return roadmap(imported).phases().stream()
                .map(phase -> phase.id().value())
                .toList();
    }

    private static boolean ticked(MarkdownImport imported, String step) {
        Curriculum curriculum = curriculum(imported);
        Set<StepId> ticked = ReportedStanding.NOTHING
                .withTicked(new StepId(step))
                .under(curriculum)
                .ticked();
        return ticked.stream().anyMatch(id -> curriculum.unitOf(id).isPresent());
    }

    private static Curriculum curriculum(MarkdownImport imported) {
        ExtendedCurriculum extended = ExtendedCurriculum.of(List.of(Document.of("bread.json", imported.json())));
        assertThat(extended.problems()).isEmpty();
        return extended.curriculum();
    }

    private static List<String> notes(MarkdownImport imported, Kind kind) {
        return imported.report().of(kind).stream().map(ImportReport.Note::text).toList();
    }
}
