package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.TrackId;
import java.util.Optional;

/** Stores remembered choices in the database. */
final class JdbiRememberedChoices implements RememberedChoices {
    private final Database database;

    JdbiRememberedChoices(Database database) {
        this.database = database;
    }

    @Override
    public Optional<RememberedChoice> find(LearnerId learner, RoadmapId roadmap) {
        return database.read(handle -> handle.createQuery("""
                        SELECT track, pace FROM remembered_choice WHERE learner = :learner AND roadmap = :roadmap
                        """)
                .bind("learner", learner)
                .bind("roadmap", roadmap.value())
                .map(row -> new RememberedChoice(
                        Optional.ofNullable(row.getColumn("track", String.class))
                                .map(TrackId::new),
                        Optional.ofNullable(row.getColumn("pace", String.class)).map(PaceId::new)))
                .findOne());
    }

    @Override
    public void remember(LearnerId learner, RoadmapId roadmap, RememberedChoice choice) {
        database.write(handle -> {
            LearnerRow.lock(handle, learner);
            return handle.createUpdate("""
                            INSERT INTO remembered_choice (learner, roadmap, track, pace)
                            VALUES (:learner, :roadmap, :track, :pace)
                            ON CONFLICT (learner, roadmap) DO UPDATE SET track = excluded.track, pace = excluded.pace
                            """)
                    .bind("learner", learner)
                    .bind("roadmap", roadmap.value())
                    .bind("track", choice.track().map(TrackId::value).orElse(null))
                    .bind("pace", choice.pace().map(PaceId::value).orElse(null))
                    .execute();
        });
    }
}
