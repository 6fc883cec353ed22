package dev.cairn.curriculum.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Lists the documents in a folder, following links. A file or folder that cannot be read does not stop the others. */
final class FolderListing extends SimpleFileVisitor<Path> {
    private static final int MAX_DEPTH = 3;

    /** Endings of files that people may take for roadmaps. */
    private static final List<String> ALIKE =
            List.of(".yaml", ".yml", ".jsonc", ".json5", ".markdown", ".toml", ".json.txt", ".md.txt");

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();
    private final List<Document> unreadable = new ArrayList<>();

    private FolderListing(Path folder) {
        this.folder = folder;
    }

    static List<Document> of(Path folder) throws IOException {
        FolderListing listing = walk(folder);
        List<Document> documents = new ArrayList<>(listing.unreadable);
        listing.files.stream()
                .filter(file -> !listing.isImported(file) && !isReadMe(file))
                .sorted()
                .map(Document::of)
                .forEach(documents::add);
        return documents;
    }

    static List<Problem> passedOver(Path folder) throws IOException {
        FolderListing listing = walk(folder);
        List<Problem> problems = new ArrayList<>();
        listing.files.stream()
                .filter(listing::isImported)
                .map(file -> new Problem(
                        file.toString(),
                        "",
                        "this file is skipped, because it was imported to the JSON file next to it",
                        "import it again after a change, or delete the JSON"))
                .forEach(problems::add);
        listing.others.stream()
                .map(file -> new Problem(
                        file.toString(),
                        "",
                        "this file is skipped",
                        "Cairn reads roadmaps in JSON or Markdown; its name must end in .json or .md"))
                .forEach(problems::add);
        problems.sort(Comparator.comparing(Problem::file));
        return problems;
    }

    /** Whether the JSON that a Markdown file was imported to is there. */
    private boolean isImported(Path file) {
        return MarkdownFile.isMarkdown(file)
                && files.contains(file.resolveSibling(MarkdownFile.baseName(file) + ".json"));
    }

    /** What a repository says about itself, unless it says that it is a roadmap. */
    private static boolean isReadMe(Path file) {
        if (!MarkdownFile.isMarkdown(file) || !MarkdownFile.baseName(file).equalsIgnoreCase("readme")) {
            return false;
        }
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return !"---".equals(reader.readLine());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static FolderListing walk(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        FolderListing listing = new FolderListing(folder);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, listing);
        return listing;
    }

    /** A mounted Kubernetes volume keeps a second copy of its files in a folder that begins with a dot. */
    private boolean isHidden(Path path) {
        return !path.equals(folder) && path.getFileName().toString().startsWith(".");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (isHidden(file)
                || attributes.isDirectory()
                || name.endsWith(".schema.json")
                || MarkdownFile.keepsIds(name)) {
            return FileVisitResult.CONTINUE;
        }
        if (name.endsWith(".json") || name.endsWith(".md")) {
            files.add(file);
        } else if (ALIKE.stream().anyMatch(name::endsWith)) {
            others.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
        if (file.equals(folder)) {
            throw fault;
        }
        if (!isHidden(file)) {
            unreadable.add(Document.unreadable(file, fault));
        }
        return FileVisitResult.CONTINUE;
    }
}
