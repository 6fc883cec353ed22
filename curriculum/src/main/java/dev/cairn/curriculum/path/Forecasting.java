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
 * Estimates the date on which a learner will finish a roadmap.
 *
 * <p>With three weeks of history or more, the pace is the mean of the weekly hours; weeks without study count as zero.
 * The uncertainty comes from the percentile bootstrap of that mean (Efron and Tibshirani, An Introduction to the
 * Bootstrap, 1993, chapter 13): the weeks are resampled with replacement a thousand times, and the earliest and latest
 * dates bound the middle 80% of the means. The random seed is fixed, so equal histories give equal dates, and more
 * study in any week, or less work left, never gives a later one. With fewer weeks, the pace is the range of the study
 * plan.
 */
public final class Forecasting {
    /** The most recent weeks that count towards the pace, at most. */
    static final int MAX_WEEKS = 8;

    /** How far back from today the logged time of a {@link StudyRecord} must reach. */
    public static final Period LOOKBACK = Period.ofWeeks(MAX_WEEKS);

    private static final int MIN_WEEKS = 3;
    private static final int RESAMPLES = 1_000;
    private static final int DRAWS_BEYOND_INTERVAL = RESAMPLES / 10;
    private static final long SEED = 1_979;
    private static final int DAYS_PER_WEEK = 7;
    private static final double MAX_DAYS = 3_652;

    private Forecasting() {}

    /**
     * Forecasts the finishing date.
     *
     * @param leftHours estimated hours left to do, not negative
     * @param studied what the learner has studied so far; empty if nothing yet
     * @param plan the pace to assume until there are three weeks of history; empty if there is none
     * @param today the learner's current study day
     */
    public static Forecast forecast(
            double leftHours, Optional<StudyRecord> studied, Optional<StudyPlan> plan, LocalDate today) {
        if (leftHours <= 0) {
            return new Forecast.Finished();
        }
        List<Double> weeks = studied.map(record -> OwnPace.weeks(record, today)).orElse(List.of());
        if (weeks.size() >= MIN_WEEKS) {
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
        double days = left * DAYS_PER_WEEK / weekly;
        return days <= MAX_DAYS ? Optional.of(today.plusDays((long) Math.ceil(days))) : Optional.empty();
    }

    private static Spread own(List<Double> weeks) {
        Random random = new Random(SEED);
        double[] means = new double[RESAMPLES];
        for (int sample = 0; sample < RESAMPLES; sample++) {
            for (int week = 0; week < weeks.size(); week++) {
                means[sample] += weeks.get(random.nextInt(weeks.size())) / weeks.size();
            }
        }
        Arrays.sort(means);
        double mean = weeks.stream().reduce(0.0, Double::sum) / weeks.size();
        return new Spread(
                Math.min(mean, means[DRAWS_BEYOND_INTERVAL]),
                mean,
                Math.max(mean, means[RESAMPLES - 1 - DRAWS_BEYOND_INTERVAL]));
    }

    /** Hours a week: the ends of the interval and the mean. */
    private record Spread(double least, double mean, double most) {
        static Spread of(Range range) {
            return new Spread(range.min(), range.mean(), range.max().orElse(range.min()));
        }
    }
}
