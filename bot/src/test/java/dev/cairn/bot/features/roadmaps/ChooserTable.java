package dev.cairn.bot.features.roadmaps;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Prints what each combination of the chooser's three answers leads to; the README says how. */
final class ChooserTable {
    private final Curriculum curriculum = CurriculumReader.bundled().orThrow();
    private final ChooserQuestions questions = new ChooserQuestions(curriculum);
    private final RoadmapAdvisor advisor = new RoadmapAdvisor(curriculum, new Pathfinder(curriculum));

    @Test
    void print() {
        ChooserTest.combinations(questions).map(this::line).forEach(System.out::println);
    }

    private String line(ChooserAnswers answers) {
        List<Recommendation> recommended = advisor.recommend(answers);
        return "%-16s | %-44s | %-40s | %s, else %s"
                .formatted(
                        answers.start().value(),
                        answers.interest().value(),
                        ChooserQuestions.value(answers.time()),
                        words(recommended.get(0)),
                        words(recommended.get(1)));
    }

    private static String words(Recommendation recommended) {
        return "%s%s %s (%.0f h)"
                .formatted(
                        recommended.roadmap().id(),
                        recommended.track().map(track -> " on its track").orElse(""),
                        recommended.why().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        recommended.newHours());
    }
}
