package dev.cairn.bot.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs twice: on an SQLite file and on PostgreSQL, each time on a database of its own.
 *
 * <p>The test, and any {@code @BeforeEach} of its class, may ask for the migrated {@link Database} or, to open it by
 * themselves, for its {@link DatabaseUrl}:
 *
 * <pre>{@code
 * private NoteStore notes;
 *
 * @BeforeEach
 * void store(Database database) {
 *     notes = new JdbiNoteStore(database);
 * }
 *
 * @EachDatabase
 * void aNoteIsKept() { … }
 * }</pre>
 *
 * <p>All methods of such a class are {@code @EachDatabase}, since a plain {@code @Test} has no database to give. The
 * database is closed and removed after the test. The PostgreSQL server starts with the first test that wants it and
 * serves the whole JVM.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@TestTemplate
@ExtendWith(DatabaseFixture.class)
public @interface EachDatabase {}
