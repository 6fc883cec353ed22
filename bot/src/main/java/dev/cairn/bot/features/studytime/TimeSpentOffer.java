package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.TimeSpentPrompt;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks how long a unit took on the day it was finished. */
public final class TimeSpentOffer implements TimeSpentPrompt {
    /** The minutes that a day's study of one unit is likely to take. */
    private static final List<Integer> LIKELY_MINUTES = List.of(15, 30, 60, 120, 180);

    private static final int MAX_OFFERED = 3;

    @Override
    public Question question(Viewer viewer, Unit unit, LocalDate day, LocalDate today) {
        LogCopy words = LogCopy.in(viewer.locale());
        Stream<Button> likely =
                likely(unit.hours().duration()).stream().map(minutes -> answer(viewer, unit, day, minutes));
        Button other = Button.secondary(
                words.other(),
                CustomId.forOwner(TimeSpentActions.OTHER, viewer.id(), unit.id().value(), day.toString()));
        return new Question(
                words.askHowLong(day, today),
                Stream.concat(likely, Stream.of(other)).toList());
    }

    static Button answer(Viewer viewer, Unit unit, LocalDate day, int minutes) {
        CustomId id = CustomId.forOwner(
                TimeSpentActions.TOOK, viewer.id(), unit.id().value(), day.toString(), Integer.toString(minutes));
        return Button.secondary(LogCopy.in(viewer.locale()).span(minutes), id);
    }

    /**
     * Returns the likely minutes nearest to the estimate, with one less and one more. A longer estimate has the longest
     * three, because the unit took more than this one day.
     */
    public static List<Integer> likely(Duration estimate) {
        int nearest = IntStream.range(0, LIKELY_MINUTES.size())
                .boxed()
                .min(Comparator.comparingLong(step -> Math.abs(LIKELY_MINUTES.get(step) - estimate.toMinutes())))
                .orElse(0);
        int first = Math.max(0, Math.min(nearest - 1, LIKELY_MINUTES.size() - MAX_OFFERED));
        return LIKELY_MINUTES.subList(first, first + MAX_OFFERED);
    }
}
