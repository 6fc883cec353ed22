package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * A table that holds a part of learners' progress. All rows of a learner are read at once, and rows are written singly.
 *
 * @param column the column of the id
 * @param select the learner's rows, with the id as the first column
 * @param delete one row by {@code :learner} and {@code :id}
 * @param upsert one row by {@code :learner}, {@code :id} and what {@code bind} binds
 * @param map reads columns by number; by name Jdbi would search them for each value
 */
record JdbiProgressTable<K, V>(
        Class<K> id,
        String column,
        String select,
        String delete,
        String upsert,
        BiFunction<K, RowView, V> map,
        BiConsumer<PreparedBatch, V> bind) {

    Map<K, V> read(Handle handle, LearnerId learner) {
        return handle.createQuery(select).bind("learner", learner).reduceRows(new HashMap<>(), (rows, row) -> {
            K key = row.getColumn(1, id);
            rows.put(key, map.apply(key, row));
            return rows;
        });
    }

    /** Finds the row with this id. */
    Optional<V> find(Handle handle, LearnerId learner, K key) {
        return handle.createQuery(select + " AND " + column + " = :id")
                .bind("learner", learner)
                .bindByType("id", key, id)
                .map(row -> map.apply(key, row))
                .findOne();
    }

    void write(Handle handle, LearnerId learner, Map<K, Optional<V>> rows) {
        PreparedBatch deletes = handle.prepareBatch(delete);
        PreparedBatch upserts = handle.prepareBatch(upsert);
        rows.forEach((key, row) -> {
            PreparedBatch batch = row.isPresent() ? upserts : deletes;
            row.ifPresent(value -> bind.accept(upserts, value));
            batch.bind("learner", learner).bindByType("id", key, id).add();
        });
        deletes.execute();
        upserts.execute();
    }
}
