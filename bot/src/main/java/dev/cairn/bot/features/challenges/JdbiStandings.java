package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.id.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Reads who is where in a challenge that has no result yet. */
final class JdbiStandings {
    private JdbiStandings() {}

    static Standings of(Handle handle, Challenge challenge, int limit) {
        List<Standings.TeamLine> teams = challenge.mode() == Mode.TEAMS ? teams(handle, challenge.id()) : List.of();
        return handle.createQuery("""
                        SELECT count(*) FILTER (WHERE left_at IS NULL) AS participants,
                            count(*) FILTER (WHERE left_at IS NULL AND amount >= :needed) AS reached,
                            CAST(coalesce(sum(amount), 0) AS BIGINT) AS total
                        FROM challenge_entry WHERE challenge = :challenge
                        """)
                .bind("challenge", challenge.id().value())
                .bind("needed", challenge.goal().needed())
                .map(row -> new Standings(
                        top(handle, challenge.id(), limit),
                        row.getColumn("participants", Integer.class),
                        row.getColumn("reached", Integer.class),
                        row.getColumn("total", Long.class),
                        teams))
                .one();
    }

    private static List<Standings.Line> top(Handle handle, ChallengeId challenge, int limit) {
        List<Standings.Line> found = handle.createQuery("""
                        SELECT learner, name, amount FROM challenge_entry
                        WHERE challenge = :challenge AND left_at IS NULL
                        ORDER BY amount DESC, latest_at, learner
                        LIMIT :limit
                        """)
                .bind("challenge", challenge.value())
                .bind("limit", limit)
                .map(row -> line(0, row))
                .list();
        List<Standings.Line> ranked = new ArrayList<>();
        for (Standings.Line line : found) {
            boolean tied = !ranked.isEmpty() && last(ranked).amount() == line.amount();
            ranked.add(line.at(tied ? last(ranked).rank() : ranked.size() + 1));
        }
        return ranked;
    }

    private static Standings.Line last(List<Standings.Line> lines) {
        return lines.get(lines.size() - 1);
    }

    static Optional<Standings.Line> placeOf(Handle handle, ChallengeId challenge, LearnerId learner) {
        return handle.createQuery("""
                        SELECT learner, name, amount, 1 + (
                            SELECT count(*) FROM challenge_entry AS better
                            WHERE better.challenge = own.challenge AND better.left_at IS NULL
                                AND better.amount > own.amount) AS place
                        FROM challenge_entry AS own
                        WHERE learner = :learner AND challenge = :challenge AND left_at IS NULL
                        """)
                .bind("learner", learner)
                .bind("challenge", challenge.value())
                .map(row -> line(row.getColumn("place", Integer.class), row))
                .findOne();
    }

    private static Standings.Line line(int rank, RowView row) {
        return new Standings.Line(
                rank,
                Optional.of(row.getColumn("learner", LearnerId.class)),
                Optional.of(row.getColumn("name", String.class)),
                row.getColumn("amount", Long.class));
    }

    /** Those who left stay in what their team has. */
    private static List<Standings.TeamLine> teams(Handle handle, ChallengeId challenge) {
        record Team(Standings.TeamLine line, Instant latest) {
            boolean isRanked() {
                return line.members() >= Standings.TeamLine.MIN_RANKED;
            }
        }
        List<Team> teams = handle.createQuery("""
                        SELECT study_group, coalesce(study_group.name, challenge_team.name) AS team_name,
                            count(*) AS members, CAST(sum(amount) AS BIGINT) AS total, max(latest_at) AS latest
                        FROM challenge_team
                        JOIN challenge_entry ON challenge_entry.team = challenge_team.id
                        LEFT JOIN study_group ON study_group.id = challenge_team.study_group
                        WHERE challenge_team.challenge = :challenge
                        GROUP BY challenge_team.id, study_group, team_name
                        ORDER BY challenge_team.id
                        """)
                .bind("challenge", challenge.value())
                .map(row -> new Team(
                        new Standings.TeamLine(
                                OptionalInt.empty(),
                                Optional.ofNullable(row.getColumn("study_group", Long.class))
                                        .map(GroupId::new),
                                row.getColumn("team_name", String.class),
                                row.getColumn("members", Integer.class),
                                row.getColumn("total", Long.class)),
                        row.getColumn("latest", Instant.class)))
                .list();
        List<Standings.TeamLine> ordered = teams.stream()
                .sorted(Comparator.comparing(Team::isRanked, Comparator.reverseOrder())
                        .thenComparing(
                                team -> team.line(),
                                Comparator.comparingDouble(Standings.TeamLine::mean)
                                        .reversed())
                        .thenComparing(Team::latest))
                .map(Team::line)
                .toList();
        return ranked(ordered);
    }

    private static List<Standings.TeamLine> ranked(List<Standings.TeamLine> ordered) {
        List<Standings.TeamLine> ranked = new ArrayList<>();
        for (Standings.TeamLine team : ordered) {
            if (team.members() < Standings.TeamLine.MIN_RANKED) {
                ranked.add(team);
                continue;
            }
            boolean tied = !ranked.isEmpty() && ranked.get(ranked.size() - 1).hasSameMean(team);
            ranked.add(team.at(tied ? ranked.get(ranked.size() - 1).rank() : OptionalInt.of(ranked.size() + 1)));
        }
        return ranked;
    }
}
