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

/** Reads who is where in a challenge. */
final class JdbiStandings {
    private JdbiStandings() {}

    /** The result if there is one, or the standings as they are now. */
    static Standings read(Handle handle, Challenge challenge, int limit) {
        return challenge.closedAt().isPresent()
                ? JdbiChallengeResults.read(handle, challenge.id(), limit)
                : of(handle, challenge, limit);
    }

    static Optional<Standings.Line> placeOf(Handle handle, Challenge challenge, LearnerId learner) {
        return challenge.closedAt().isPresent()
                ? JdbiChallengeResults.placeOf(handle, challenge.id(), learner)
                : placeNow(handle, challenge.id(), learner);
    }

    /** The standings as they are now. */
    static Standings of(Handle handle, Challenge challenge, int limit) {
        List<Standings.TeamLine> teams = challenge.mode() == Mode.TEAMS
                ? teams(handle, challenge.id()).stream().map(Team::line).toList()
                : List.of();
        return handle.createQuery("""
                        SELECT count(*) FILTER (WHERE left_at IS NULL) AS participants,
                            count(*) FILTER (WHERE left_at IS NULL AND amount >= :needed) AS reached,
                            CAST(coalesce(sum(amount), 0) + (
                                SELECT coalesce(sum(amount), 0) FROM challenge_remainder WHERE challenge = :challenge
                            ) AS BIGINT) AS total
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

    private static Optional<Standings.Line> placeNow(Handle handle, ChallengeId challenge, LearnerId learner) {
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

    /** A team, and when the latest of what counts for it was made. */
    record Team(long id, Standings.TeamLine line, Instant latest) {
        boolean isRanked() {
            return line.members() >= Standings.TeamLine.MIN_RANKED;
        }

        Team at(OptionalInt rank) {
            return new Team(id, line.at(rank), latest);
        }
    }

    /** The teams with their ranks, best first. Those who left stay in what their team has, and so does what deleted people had. */
    static List<Team> teams(Handle handle, ChallengeId challenge) {
        List<Team> ordered =
                handle.createQuery("""
                        SELECT challenge_team.id, study_group,
                            CASE WHEN study_group.id IS NULL THEN challenge_team.name
                                WHEN study_group.private THEN ''
                                ELSE study_group.name END AS team_name,
                            count(*) AS members, CAST(sum(amount) AS BIGINT) AS total, max(latest_at) AS latest
                        FROM challenge_team
                        JOIN (
                            SELECT team, amount, latest_at FROM challenge_entry WHERE challenge = :challenge
                            UNION ALL
                            SELECT team, amount, latest_at FROM challenge_remainder WHERE challenge = :challenge
                        ) AS part ON part.team = challenge_team.id
                        LEFT JOIN study_group ON study_group.id = challenge_team.study_group
                        WHERE challenge_team.challenge = :challenge
                        GROUP BY challenge_team.id, study_group, team_name
                        """).bind("challenge", challenge.value()).map(JdbiStandings::team).list().stream()
                        .sorted(Comparator.comparing(Team::isRanked, Comparator.reverseOrder())
                                .thenComparing(team -> team.line().mean(), Comparator.reverseOrder())
                                .thenComparing(Team::latest)
                                .thenComparing(Team::id))
                        .toList();
        return ranked(ordered);
    }

    private static Team team(RowView row) {
        Standings.TeamLine line = new Standings.TeamLine(
                OptionalInt.empty(),
                Optional.ofNullable(row.getColumn("study_group", Long.class)).map(GroupId::new),
                row.getColumn("team_name", String.class),
                row.getColumn("members", Integer.class),
                row.getColumn("total", Long.class));
        return new Team(row.getColumn("id", Long.class), line, row.getColumn("latest", Instant.class));
    }

    private static List<Team> ranked(List<Team> ordered) {
        List<Team> ranked = new ArrayList<>();
        for (Team team : ordered) {
            if (!team.isRanked()) {
                ranked.add(team);
                continue;
            }
            Optional<Standings.TeamLine> before = ranked.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ranked.get(ranked.size() - 1).line());
            ranked.add(team.at(before.filter(team.line()::hasSameMean)
                    .map(Standings.TeamLine::rank)
                    .orElseGet(() -> OptionalInt.of(ranked.size() + 1))));
        }
        return ranked;
    }
}
