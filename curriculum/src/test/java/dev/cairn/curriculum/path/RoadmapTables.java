package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.reader.CurriculumReader;
import org.junit.jupiter.api.Test;

/**
 * Prints, for every roadmap and track, how many units have nothing to open and which reasons are given on the way. Its
 * name is not a test's, so it runs only on request; the command is in the README of this module.
 */
final class RoadmapTables {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();

    @Test
    @SuppressWarnings("SystemOut") // prints its results
    void print() {
        System.out.println("roadmap | units | with nothing to open");
        for (Roadmap roadmap : CURRICULUM.roadmaps()) {
            System.out.printf(
                    "%s | %d | %d%n",
                    roadmap.id(),
                    roadmap.units().size(),
                    RoadmapWalk.withNothingToOpen(CURRICULUM, roadmap).size());
        }
        System.out.println();
        System.out.println("way | proposals | distinct reasons | longest run of one kind | \"it's next\"");
        RoadmapWalk.all(CURRICULUM)
                .forEach(walk -> System.out.printf(
                        "%s | %d | %d | %d | %d%n",
                        walk.title(),
                        walk.proposals().size(),
                        walk.distinctSentences(),
                        walk.longestRun(),
                        walk.withoutTopics()));
        RoadmapWalk.all(CURRICULUM).forEach(RoadmapTables::printReasons);
    }

    @SuppressWarnings("SystemOut") // prints its results
    private static void printReasons(RoadmapWalk walk) {
        System.out.printf("%n%s%n", walk.title());
        for (int at = 0; at < walk.proposals().size(); at++) {
            System.out.printf(
                    "%s: %s%n",
                    walk.proposals().get(at).unit().shortName(),
                    walk.sentences().get(at));
        }
    }
}
