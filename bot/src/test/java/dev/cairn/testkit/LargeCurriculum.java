package dev.cairn.testkit;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.ExtendedCurriculum;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Builds a curriculum with custom roadmaps that reach, or nearly reach, every limit of the format, filled with Markdown. */
public final class LargeCurriculum {
    private static final int ROADMAPS = 30;

    /** Fills the texts: escaping doubles its length. */
    private static final String MARKUP = "*";

    private LargeCurriculum() {}

    /** The bundled curriculum, one roadmap with as much of everything as possible, and many small ones. */
    public static Curriculum curriculum() {
        ExtendedCurriculum extension = ExtendedCurriculum.of(IntStream.range(0, ROADMAPS)
                .mapToObj(number -> Document.of("great-%d.json".formatted(number), document(number)))
                .toList());
        if (!extension.problems().isEmpty()) {
            throw new IllegalStateException(extension.problems().toString());
        }
        return extension.curriculum();
    }

    private static String document(int number) {
        String id = "g%02d-".formatted(number) + "r".repeat(28);
        int phases = number == 0 ? 40 : 1;
        return """
                {"roadmap":{"id":"%1$s","title":"%2$s","summary":"%3$s","audience":"%4$s",
                 "source":{"title":"%2$s","author":{"name":"%2$s"},"date":"%5$s"},
                 "entryRequirements":%6$s,"tips":%6$s,"phases":[%7$s],"tracks":[%8$s],"paces":[%9$s],
                 "collections":[%10$s]},"resources":[%11$s],"topics":[%12$s]}""".formatted(
                        id,
                        title("Roadmap " + number),
                        MARKUP.repeat(1000),
                        MARKUP.repeat(500),
                        MARKUP.repeat(40),
                        "[" + many(12, i -> "\"" + MARKUP.repeat(500) + "\"") + "]",
                        many(phases, phase -> phase(number, phase)),
                        many(
                                30,
                                i -> "{\"id\":\"%s\",\"title\":\"%s\",\"summary\":\"%s\"}"
                                        .formatted(
                                                "t%02d-".formatted(i) + "t".repeat(28),
                                                title("Track " + i),
                                                MARKUP.repeat(1000))),
                        many(
                                30,
                                i -> "{\"id\":\"p%d\",\"title\":\"%s\",\"weeklyHours\":{\"min\":%d}}"
                                        .formatted(i, title("Pace " + i), i + 1)),
                        many(
                                3,
                                i -> "{\"id\":\"c%d\",\"title\":\"%s\",\"kind\":\"channels\",\"entries\":[%s]}"
                                        .formatted(i, title("List " + i), many(20, LargeCurriculum::entry))),
                        many(12, i -> resource(number, i)),
                        topic(number));
    }

    private static String phase(int roadmap, int phase) {
        int units = roadmap == 0 && phase < 3 ? 30 : 2;
        return "{\"id\":\"%s\",\"title\":\"%s\",\"sections\":[{\"id\":\"all\",\"title\":\"%s\",\"units\":[%s]}]}"
                .formatted(
                        "p%02d-".formatted(phase) + "p".repeat(28),
                        title("Phase " + phase),
                        title("Section"),
                        many(units, unit -> unit(roadmap, phase, unit)));
    }

    private static String unit(int roadmap, int phase, int unit) {
        String needs = phase == 1
                ? many(
                        6,
                        i -> "{\"strength\":\"needed\",\"note\":\"%s\",\"anyOf\":[%s]}"
                                .formatted(
                                        "%d".formatted(i) + MARKUP.repeat(499),
                                        many(5, j -> "{\"unit\":\"%s\"}".formatted(id(roadmap, 0, i * 5 + j)))))
                : "";
        String alternative = roadmap == 0 && phase == 2
                ? "\"oneOf\":{\"group\":\"any\",\"suits\":\"%s\"},".formatted(title("You"))
                : "";
        String parts =
                many(phase == 2 ? 30 : 0, i -> "{\"title\":\"%s\",\"hours\":0.05}".formatted(title("Share " + i)));
        return """
                {"id":"%s","title":"%s","kind":"lesson","requirement":"recommended",%s
                 "hours":{"min":1,"max":2,"basis":"estimate","parts":[%s]},"topics":["great-idea-%d","backpropagation"],"note":"%s",
                 "prerequisites":[%s],"steps":[%s],"resources":[%s]}""".formatted(
                        id(roadmap, phase, unit),
                        title("Unit " + phase + "." + unit),
                        alternative,
                        parts,
                        roadmap,
                        MARKUP.repeat(500),
                        needs,
                        many(
                                25,
                                i -> "{\"id\":\"%s\",\"title\":\"%s\"}"
                                        .formatted("s%02d".formatted(i) + "s".repeat(30), title("Step " + i))),
                        many(
                                phase == 0 ? 0 : 12,
                                i -> "{\"resource\":\"%s\",\"purpose\":\"support\",\"part\":{\"label\":\"%s\"}}"
                                        .formatted(resourceId(roadmap, i), title("Part"))));
    }

    private static String id(int roadmap, int phase, int unit) {
        return "g%02d-%02d-%02d-".formatted(roadmap, phase, unit) + "u".repeat(38);
    }

    private static String resourceId(int roadmap, int resource) {
        return "g%02d-%02d-".formatted(roadmap, resource) + "r".repeat(40);
    }

    private static String resource(int roadmap, int resource) {
        return """
                {"id":"%s","title":"%s","format":"course","provider":"%s","authors":[%s],"cost":"free-to-audit",
                 "term":"%s","topics":["great-idea-%d"],"note":"%s","links":[%s]}""".formatted(
                        resourceId(roadmap, resource),
                        title("Resource " + resource),
                        title("House"),
                        many(8, i -> "{\"name\":\"%s\"}".formatted(title("Author " + i))),
                        title("Autumn"),
                        roadmap,
                        MARKUP.repeat(500),
                        many(
                                4,
                                i -> "{\"role\":\"videos\",\"label\":\"%s\",\"url\":\"https://example.org/%d/%s\"}"
                                        .formatted(title("Link " + i), i, "u".repeat(480))));
    }

    private static String entry(int number) {
        return "{\"title\":\"%s\",\"note\":\"%s\"}".formatted(title("Entry " + number), MARKUP.repeat(500));
    }

    private static String topic(int roadmap) {
        return "{\"id\":\"great-idea-%d\",\"name\":\"%s\",\"synonyms\":[%s],\"needs\":[%s],\"summary\":\"%s\"}"
                .formatted(
                        roadmap,
                        title("Idea " + roadmap),
                        many(40, i -> "\"" + title("Synonym " + roadmap + "." + i) + "\""),
                        many(roadmap, i -> "\"great-idea-" + i + "\""),
                        MARKUP.repeat(1000));
    }

    private static String title(String begin) {
        return begin + " " + MARKUP.repeat(99 - begin.length());
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(","));
    }
}
