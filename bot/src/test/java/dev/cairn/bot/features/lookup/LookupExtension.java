package dev.cairn.bot.features.lookup;

import dev.cairn.bot.EveryFeature;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs all commands on the bundled curriculum and a temporary database, shared by all tests of a class. */
final class LookupExtension implements BeforeAllCallback, AfterAllCallback {
    static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Curriculum curriculum;
    private final AtomicLong numbers = new AtomicLong(1_404_563_872_309_248_000L);
    private @Nullable Path folder;
    private @Nullable Database database;
    private @Nullable Catalog catalog;

    LookupExtension() {
        this(CURRICULUM);
    }

    LookupExtension(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        folder = Files.createTempDirectory("cairn-lookup");
        Database opened = Database.open(DatabaseUrl.parse("jdbc:sqlite:" + folder.resolve("cairn.db")));
        database = opened;
        catalog = EveryFeature.on(curriculum, opened, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    /** Returns a user who follows no roadmap. */
    LookupUser newcomer() {
        return new LookupUser(this, numbers.incrementAndGet());
    }

    /** Returns a user who follows a roadmap. */
    LookupUser follower(String roadmap) {
        LookupUser follower = newcomer();
        follower.uses("roadmap follow", "roadmap", roadmap);
        return follower;
    }

    Catalog catalog() {
        if (catalog == null) {
            throw new IllegalStateException("the extension has not started");
        }
        return catalog;
    }

    long nextNumber() {
        return numbers.incrementAndGet();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (database != null) {
            database.close();
        }
        if (folder != null) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
