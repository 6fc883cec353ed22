package dev.cairn.curriculum.reader;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Lists the documents in a folder, following links. A file or folder that cannot be read does not stop the others. */
final class FolderListing extends SimpleFileVisitor<Path> {
    private static final int MAX_DEPTH = 3;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final List<Document> unreadable = new ArrayList<>();

    private FolderListing(Path folder) {
        this.folder = folder;
    }

    static List<Document> of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        FolderListing listing = new FolderListing(folder);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, listing);
        List<Document> documents = new ArrayList<>(listing.unreadable);
        listing.files.stream().sorted().map(Document::of).forEach(documents::add);
        return documents;
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
        String name = file.getFileName().toString();
        boolean wanted = name.endsWith(".json") && !name.endsWith(".schema.json");
        if (wanted && !isHidden(file) && !attributes.isDirectory()) {
            files.add(file);
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
