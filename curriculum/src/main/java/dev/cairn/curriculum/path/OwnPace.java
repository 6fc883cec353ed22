package dev.cairn.curriculum.path;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A learner's own pace on a roadmap: the hours of each whole week of the last, counted back from today.
 *
 * <p>The same study shows in two ways, as time logged and as things finished; in each week the greater of the two counts.
 * Logged time is brought to the roadmap's estimates by the learner's factor. What was finished is taken to have been
 * studied evenly since something was finished before, so that a course of sixty hours does not make one tremendous week;
 * no day takes more than sixteen hours, so that a heap of old courses entered at once does not either.
 */
final class OwnPace {
    private static final int DAYS_A_WEEK = 7;
    private static final double MOST_HOURS_A_DAY = 16;

    private OwnPace() {}

    /** Hours as the roadmap estimates them, the earliest week first. */
    static List<Double> weeks(StudyRecord studied, LocalDate today) {
        long days = ChronoUnit.DAYS.between(studied.begun(), today) + 1;
        int weeks = (int) Math.max(0, Math.min(Forecasting.MOST_WEEKS, days / DAYS_A_WEEK));
        LocalDate first = today.minusDays((long) weeks * DAYS_A_WEEK - 1);
        double[] finished = finished(studied, first, weeks);
        double[] logged = logged(studied, first, weeks);
        return IntStream.range(0, weeks)
                .mapToObj(week -> Math.max(finished[week], logged[week]))
                .toList();
    }

    private static double[] logged(StudyRecord studied, LocalDate first, int weeks) {
        double[] hours = new double[weeks];
        for (int day = 0; day < weeks * DAYS_A_WEEK; day++) {
            Duration time = studied.logged().getOrDefault(first.plusDays(day), Duration.ZERO);
            hours[day / DAYS_A_WEEK] += time.toMinutes() / 60.0 / studied.factor();
        }
        return hours;
    }

    private static double[] finished(StudyRecord studied, LocalDate first, int weeks) {
        double[] hours = new double[weeks];
        LocalDate last = studied.begun().minusDays(1);
        for (Map.Entry<LocalDate, Double> finished : new TreeMap<>(studied.finished()).entrySet()) {
            LocalDate day = finished.getKey();
            long stretch = Math.max(1, ChronoUnit.DAYS.between(last, day));
            double daily = Math.min(MOST_HOURS_A_DAY, finished.getValue() / stretch);
            for (LocalDate on = day; on.isAfter(last) && !on.isBefore(first); on = on.minusDays(1)) {
                int week = (int) ChronoUnit.DAYS.between(first, on) / DAYS_A_WEEK;
                if (week < weeks) {
                    hours[week] += daily;
                }
            }
            last = day;
        }
        return hours;
    }
}
