package dev.cairn.bot.features.study;

import dev.cairn.bot.storage.Database;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps the titles of units, so that a unit has a name when an operator takes it out of the curriculum. */
public final class JdbiUnitTitles {
    private JdbiUnitTitles() {}

    /** Stores the titles of the curriculum that have changed, and returns all titles there ever were. */
    public static Map<UnitId, String> remember(Database database, Curriculum curriculum) {
        Map<UnitId, String> titles = database.read(JdbiUnitTitles::read);
        List<Unit> changed = curriculum.roadmaps().stream()
                .flatMap(roadmap -> roadmap.units().stream())
                .filter(unit -> !unit.title().equals(titles.get(unit.id())))
                .toList();
        if (!changed.isEmpty()) {
            database.write(handle -> store(handle, changed));
            changed.forEach(unit -> titles.put(unit.id(), unit.title()));
        }
        return titles;
    }

    private static Map<UnitId, String> read(Handle handle) {
        return handle.createQuery("SELECT unit, title FROM unit_title").reduceRows(new HashMap<>(), (titles, row) -> {
            titles.put(row.getColumn(1, UnitId.class), row.getColumn(2, String.class));
            return titles;
        });
    }

    private static int[] store(Handle handle, List<Unit> units) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO unit_title (unit, title) VALUES (:unit, :title)
                ON CONFLICT (unit) DO UPDATE SET title = excluded.title
                """);
        units.forEach(unit ->
                batch.bind("unit", unit.id()).bind("title", unit.title()).add());
        return batch.execute();
    }
}
