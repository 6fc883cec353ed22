package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.path.Forecast.Pacing;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Reckons when a learner will have finished.
 *
 * <p>With three weeks of history or more the pace is the mean of the weekly hours, weeks without study included. How far
 * it may be off is told by the percentile bootstrap of that mean (Efron and Tibshirani, An Introduction to the
 * Bootstrap, 1993, chapter 13): weeks are drawn with replacement a thousand times over, and the date holds for the
 * middle four fifths of the draws. The draws are the same ones each time, so that equal histories give equal dates and
 * more study in any week, or less left to do, never a later one. Before that the pace is the one chosen, from its upper
 * to its lower end.
 */
public final class Forecasting {
    /** How many weeks it looks back on, at most. */
    static final int MOST_WEEKS = 8;

    /** How far back from today the logged time of a {@link StudyRecord} must reach. */
    public static final Period LOOKS_BACK = Period.ofWeeks(MOST_WEEKS);

    private static final int LEAST_WEEKS = 3;
    private static final int DRAWS = 1_000;
    private static final int TENTH = DRAWS / 10;
    private static final long SEED = 1_979;
    private static final int DAYS_A_WEEK = 7;
    private static final double MOST_DAYS = 3_652;

    private Forecasting() {}

    /**
     * The forecast.
     *
     * @param leftHours hours left to do, not negative
     * @param studied what the learner has studied so far; empty when nothing yet
     * @param plan what to go by while there are too few weeks
     */
    public static Forecast forecast(
            double leftHours, Optional<StudyRecord> studied, Optional<StudyPlan> plan, LocalDate today) {
        if (leftHours <= 0) {
            return new Forecast.Finished();
        }
        List<Double> weeks = studied.map(record -> OwnPace.weeks(record, today)).orElse(List.of());
        if (weeks.size() >= LEAST_WEEKS) {
            return at(Pacing.OWN, own(weeks), leftHours, today);
        }
        return plan.map(chosen -> at(chosen.pacing(), Spread.of(chosen.weeklyHours()), leftHours, today))
                .orElseGet(Forecast.Unpaced::new);
    }

    private static Forecast at(Pacing pacing, Spread hours, double left, LocalDate today) {
        return date(left, hours.mean(), today)
                .<Forecast>map(likely -> new Forecast.On(
                        pacing,
                        hours.mean(),
                        date(left, hours.most(), today).orElse(likely),
                        likely,
                        date(left, hours.least(), today)))
                .orElseGet(() -> new Forecast.OutOfSight(pacing, hours.mean()));
    }

    private static Optional<LocalDate> date(double left, double weekly, LocalDate today) {
        double days = left * DAYS_A_WEEK / weekly;
        return days <= MOST_DAYS ? Optional.of(today.plusDays((long) Math.ceil(days))) : Optional.empty();
    }

    private static Spread own(List<Double> weeks) {
        Random random = new Random(SEED);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int week = 0; week < weeks.size(); week++) {
                means[draw] += weeks.get(random.nextInt(weeks.size())) / weeks.size();
            }
        }
        Arrays.sort(means);
        double mean = weeks.stream().reduce(0.0, Double::sum) / weeks.size();
        return new Spread(Math.min(mean, means[TENTH]), mean, Math.max(mean, means[DRAWS - 1 - TENTH]));
    }

    /** Hours a week, from least to most. */
    private record Spread(double least, double mean, double most) {
        static Spread of(Range range) {
            return new Spread(range.min(), range.mean(), range.max().orElse(range.min()));
        }
    }
}
