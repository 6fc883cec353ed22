package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.LearnerId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What came of challenges. It is written once, and a deletion only takes away who somebody was. */
final class JdbiChallengeResults {
    private JdbiChallengeResults() {}

    /** Writes the result of a challenge that nobody can change any more, since it is locked. */
    static void write(Handle handle, Challenge challenge) {
        Standings standings = JdbiStandings.of(handle, challenge, 0);
        handle.createUpdate("""
                        INSERT INTO challenge_result (challenge, participants, reached, total)
                        VALUES (:challenge, :participants, :reached, :total)
                        """)
                .bind("challenge", challenge.id().value())
                .bind("participants", standings.participants())
                .bind("reached", standings.reached())
                .bind("total", standings.total())
                .execute();
        handle.createUpdate("""
                        INSERT INTO challenge_place (challenge, position, learner, standing, amount, erased)
                        SELECT challenge, row_number() OVER (ORDER BY amount DESC, latest_at, learner), learner,
                            rank() OVER (ORDER BY amount DESC), amount, :no
                        FROM challenge_entry WHERE challenge = :challenge AND left_at IS NULL
                        """)
                .bind("challenge", challenge.id().value())
                .bind("no", false)
                .execute();
        if (challenge.mode() == Mode.TEAMS) {
            writeTeams(handle, challenge.id());
        }
    }

    private static void writeTeams(Handle handle, ChallengeId challenge) {
        List<JdbiStandings.Team> teams = JdbiStandings.teams(handle, challenge);
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO challenge_team_place (challenge, position, team, standing, members, total)
                VALUES (:challenge, :position, :team, :standing, :members, :total)
                """);
        IntStream.range(0, teams.size()).forEach(at -> {
            Standings.TeamLine line = teams.get(at).line();
            batch.bind("challenge", challenge.value())
                    .bind("position", at + 1)
                    .bind("team", teams.get(at).id())
                    .bindByType(
                            "standing", line.rank().isPresent() ? line.rank().getAsInt() : null, Integer.class)
                    .bind("members", line.members())
                    .bind("total", line.total())
                    .add();
        });
        if (!teams.isEmpty()) {
            batch.execute();
        }
    }

    static Standings read(Handle handle, ChallengeId challenge, int limit) {
        List<Standings.Line> top = handle.createQuery("""
                        SELECT place.learner, name, standing, place.amount
                        FROM challenge_place AS place
                        LEFT JOIN challenge_entry AS entry
                            ON entry.learner = place.learner AND entry.challenge = place.challenge
                        WHERE place.challenge = :challenge ORDER BY position LIMIT :limit
                        """)
                .bind("challenge", challenge.value())
                .bind("limit", limit)
                .map(JdbiChallengeResults::line)
                .list();
        return handle.createQuery(
                        "SELECT participants, reached, total FROM challenge_result WHERE challenge = :challenge")
                .bind("challenge", challenge.value())
                .map(row -> new Standings(
                        top,
                        row.getColumn("participants", Integer.class),
                        row.getColumn("reached", Integer.class),
                        row.getColumn("total", Long.class),
                        teams(handle, challenge)))
                .one();
    }

    static Optional<Standings.Line> placeOf(Handle handle, ChallengeId challenge, LearnerId learner) {
        return handle.createQuery("""
                        SELECT place.learner, name, standing, place.amount
                        FROM challenge_place AS place
                        JOIN challenge_entry AS entry
                            ON entry.learner = place.learner AND entry.challenge = place.challenge
                        WHERE place.learner = :learner AND place.challenge = :challenge
                        """)
                .bind("challenge", challenge.value())
                .bind("learner", learner)
                .map(JdbiChallengeResults::line)
                .findOne();
    }

    private static Standings.Line line(RowView row) {
        return new Standings.Line(
                row.getColumn("standing", Integer.class),
                Optional.ofNullable(row.getColumn("learner", LearnerId.class)),
                Optional.ofNullable(row.getColumn("name", String.class)).filter(name -> !name.isEmpty()),
                row.getColumn("amount", Long.class));
    }

    private static List<Standings.TeamLine> teams(Handle handle, ChallengeId challenge) {
        return handle.createQuery("""
                        SELECT standing, study_group, CASE WHEN study_group.id IS NULL THEN challenge_team.name
                                WHEN study_group.private THEN ''
                                ELSE study_group.name END AS team_name,
                            members, total
                        FROM challenge_team_place AS place
                        JOIN challenge_team ON challenge_team.id = place.team
                        LEFT JOIN study_group ON study_group.id = challenge_team.study_group
                        WHERE place.challenge = :challenge ORDER BY position
                        """)
                .bind("challenge", challenge.value())
                .map(row -> {
                    Integer standing = row.getColumn("standing", Integer.class);
                    return new Standings.TeamLine(
                            standing == null ? OptionalInt.empty() : OptionalInt.of(standing),
                            Optional.ofNullable(row.getColumn("study_group", Long.class))
                                    .map(GroupId::new),
                            row.getColumn("team_name", String.class),
                            row.getColumn("members", Integer.class),
                            row.getColumn("total", Long.class));
                })
                .list();
    }
}
