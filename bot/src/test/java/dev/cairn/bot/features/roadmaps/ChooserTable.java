package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.roadmaps.ChooserAnswers.Interest;
import dev.cairn.bot.features.roadmaps.ChooserAnswers.Start;
import dev.cairn.bot.features.roadmaps.ChooserAnswers.StudyTime;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each combination of the three answers leads to. {@link #main} prints it. */
final class ChooserTable {
    private final ChooserQuestions questions;
    private final RoadmapAdvisor advisor;

    ChooserTable(Curriculum curriculum) {
        this.questions = new ChooserQuestions(curriculum);
        this.advisor = new RoadmapAdvisor(curriculum, new Pathfinder(curriculum));
    }

    /** Prints the table of the bundled roadmaps. */
    public static void main(String[] args) {
        new ChooserTable(CurriculumReader.bundled().orThrow()).lines().forEach(System.out::println);
    }

    /** One line for each combination, in the order of the questions. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Start start : Start.values()) {
            for (Interest interest : questions.interests()) {
                for (StudyTime time : questions.times()) {
                    lines.add(line(new ChooserAnswers(start, interest, time)));
                }
            }
        }
        return lines;
    }

    List<Recommendation> recommend(ChooserAnswers answers) {
        return advisor.recommend(answers);
    }

    private String line(ChooserAnswers answers) {
        List<Recommendation> recommended = recommend(answers);
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
