package dev.cairn.curriculum.path;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Computes a learner's own pace on a roadmap: the hours of each of the last whole weeks, counted back from today.
 *
 * <p>The same study can appear both as logged time and as finished work, so each week counts the greater of the two.
 * Logged time is divided by the learner's factor to compare it with the roadmap's estimates. Finished work is spread
 * evenly over the days since something was last finished, so a course of sixty hours does not count in one week alone.
 * A day counts at most sixteen hours, so old courses entered all at once do not distort the pace.
 */
final class OwnPace {
    private static final int DAYS_PER_WEEK = 7;
    private static final double MAX_HOURS_PER_DAY = 16;

    private OwnPace() {}

    /** Hours by the estimates of the roadmap, earliest week first. */
    static List<Double> weeks(StudyRecord studied, LocalDate today) {
        long days = ChronoUnit.DAYS.between(studied.begun(), today) + 1;
        int weeks = (int) Math.max(0, Math.min(Forecasting.MAX_WEEKS, days / DAYS_PER_WEEK));
        LocalDate first = today.minusDays((long) weeks * DAYS_PER_WEEK - 1);
        double[] finished = finished(studied, first, weeks);
        double[] logged = logged(studied, first, weeks);
        return IntStream.range(0, weeks)
                .mapToObj(week -> Math.max(finished[week], logged[week]))
                .toList();
    }

    private static double[] logged(StudyRecord studied, LocalDate first, int weeks) {
        double[] hours = new double[weeks];
        for (int day = 0; day < weeks * DAYS_PER_WEEK; day++) {
            Duration time = studied.logged().getOrDefault(first.plusDays(day), Duration.ZERO);
            hours[day / DAYS_PER_WEEK] += time.toMinutes() / 60.0 / studied.factor();
        }
        return hours;
    }

    private static double[] finished(StudyRecord studied, LocalDate first, int weeks) {
        double[] hours = new double[weeks];
        LocalDate last = studied.begun().minusDays(1);
        for (Map.Entry<LocalDate, Double> finished : new TreeMap<>(studied.finished()).entrySet()) {
            LocalDate day = finished.getKey();
            long stretch = Math.max(1, ChronoUnit.DAYS.between(last, day));
            double daily = Math.min(MAX_HOURS_PER_DAY, finished.getValue() / stretch);
            for (LocalDate on = day; on.isAfter(last) && !on.isBefore(first); on = on.minusDays(1)) {
                int week = (int) ChronoUnit.DAYS.between(first, on) / DAYS_PER_WEEK;
                if (week < weeks) {
                    hours[week] += daily;
                }
            }
            last = day;
        }
        return hours;
    }
}
