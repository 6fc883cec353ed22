package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sums up weeks. Whoever is to be named and has left the server loses their rows first. */
final class PresentWeeks implements ServerWeeks {
    private final JdbiServerWeeks weeks;
    private final Leaderboards leaderboards;

    PresentWeeks(JdbiServerWeeks weeks, Leaderboards leaderboards) {
        this.weeks = weeks;
        this.leaderboards = leaderboards;
    }

    @Override
    public ServerWeek of(ServerId server, LocalDate monday) {
        Set<LearnerId> present = new HashSet<>();
        List<JdbiServerWeeks.Week> everyone = weeks.of(server, monday);
        for (int round = 0; round < Leaderboards.MAX_ROUNDS; round++) {
            List<BoardLine> unknown = named(everyone).stream()
                    .filter(week -> !present.contains(week.learner()))
                    .map(week -> new BoardLine(1, week.learner(), week.name(), week.minutes()))
                    .toList();
            if (unknown.isEmpty() || !leaderboards.changes(server, unknown, present)) {
                break;
            }
            everyone = weeks.of(server, monday);
        }
        return summary(everyone);
    }

    private static List<JdbiServerWeeks.Week> named(List<JdbiServerWeeks.Week> everyone) {
        return everyone.subList(0, Math.min(MAX_NAMED, everyone.size()));
    }

    private static ServerWeek summary(List<JdbiServerWeeks.Week> everyone) {
        return new ServerWeek(
                everyone.stream().mapToLong(JdbiServerWeeks.Week::minutes).sum(),
                everyone.stream().mapToInt(JdbiServerWeeks.Week::units).sum(),
                everyone.size(),
                named(everyone).stream()
                        .map(JdbiServerWeeks.Week::name)
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
    }
}
