package dev.cairn.bot.features.challenges;

import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.UnitId;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it is stored; JDBI reads its parts.
 *
 * @param goal TIME, UNITS or STREAK
 * @param amount minutes, units or days
 * @param misses how many days of a streak may be missed
 * @param target phase:ROADMAP:PHASE or unit:UNIT
 */
public record JdbiGoalColumns(
        String goal, int amount, int misses, @Nullable String target) {
    static final String TIME = "TIME";
    static final String UNITS = "UNITS";
    static final String STREAK = "STREAK";

    static JdbiGoalColumns of(Goal goal) {
        if (goal instanceof Goal.Time time) {
            return new JdbiGoalColumns(TIME, time.minutes(), 0, null);
        }
        if (goal instanceof Goal.Units units) {
            return new JdbiGoalColumns(
                    UNITS,
                    units.count(),
                    0,
                    units.target().map(JdbiGoalColumns::text).orElse(null));
        }
        Goal.Streak streak = (Goal.Streak) goal;
        return new JdbiGoalColumns(STREAK, streak.days(), streak.misses(), null);
    }

    static JdbiGoalColumns of(RowView row) {
        return new JdbiGoalColumns(
                row.getColumn("goal", String.class),
                row.getColumn("amount", Integer.class),
                row.getColumn("misses", Integer.class),
                row.getColumn("target", String.class));
    }

    Goal toGoal() {
        return switch (goal) {
            case TIME -> new Goal.Time(amount);
            case UNITS -> new Goal.Units(amount, Optional.ofNullable(target).map(JdbiGoalColumns::target));
            case STREAK -> new Goal.Streak(amount, misses);
            default -> throw new IllegalStateException("a goal " + goal);
        };
    }

    private static String text(Target target) {
        if (target instanceof Target.OfUnit one) {
            return "unit:" + one.unit();
        }
        Target.OfPhase phase = (Target.OfPhase) target;
        return "phase:" + phase.roadmap() + ":" + phase.phase();
    }

    private static Target target(String text) {
        String[] parts = text.split(":", 3);
        return parts[0].equals("unit")
                ? new Target.OfUnit(new UnitId(parts[1]))
                : new Target.OfPhase(new RoadmapId(parts[1]), new PhaseId(parts[2]));
    }
}
