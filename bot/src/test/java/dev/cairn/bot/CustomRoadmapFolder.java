package dev.cairn.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder with an operator's roadmap files, such as the example of the authors' guide. */
public record CustomRoadmapFolder(Path path) {
    /** The roadmap of the guide's example. */
    public static final String EXAMPLE = "first-steps";

    private static final Path GUIDE = Path.of("..", "curriculum", "README.md");
    private static final String FENCE = "```json\n";

    /** Returns an empty folder that is deleted at the end of the process. */
    public static CustomRoadmapFolder temporary() {
        try {
            Path folder = Files.createTempDirectory("cairn-own-roadmaps");
            folder.toFile().deleteOnExit();
            return new CustomRoadmapFolder(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The example of the guide. */
    public static String example() throws IOException {
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf(FENCE) + FENCE.length();
        return guide.substring(start, guide.indexOf("```", start));
    }

    /** A whole roadmap of one unit that uses nothing but what ships with Cairn. */
    public static String roadmap(String id) {
        return """
                {"roadmap":{"id":"%1$s","title":"Roadmap %1$s","summary":"Short.","source":{"title":"My head"},
                 "audience":"Me.","phases":[{"id":"one","title":"One","sections":[{"id":"all","units":[
                  {"id":"%1$s-unit","title":"Unit of %1$s","kind":"lesson","requirement":"required",
                   "hours":{"min":1,"max":2,"basis":"estimate"},"topics":["backpropagation"]}]}]}]}}""".formatted(id);
    }

    public Path with(String name, String json) throws IOException {
        return Files.writeString(path.resolve(name), json);
    }

    public void clear() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
