package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.TimeSpentPrompt;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.EnglishPhrases;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.progress.TimeStore;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks how long a unit took on the day it was finished, unless that day has time of the unit already, as from the focus
 * timer: then it would be counted twice.
 */
public final class TimeSpentOffer implements TimeSpentPrompt {
    /** In minutes; what a day's study of one unit is likely to be. */
    private static final List<Integer> LADDER = List.of(15, 30, 60, 120, 180);

    private static final int OFFERED = 3;

    private final TimeStore store;

    TimeSpentOffer(TimeStore store) {
        this.store = store;
    }

    @Override
    public Optional<Asked> about(LearnerId learner, Unit unit, LocalDate day, LocalDate today) {
        if (!store.of(learner, unit.id(), day).isZero()) {
            return Optional.empty();
        }
        Stream<Button> spans =
                likely(unit.hours().duration()).stream().map(minutes -> answer(learner, unit, day, minutes));
        Button other = Button.secondary(
                "Other",
                CustomId.forOwner(TimeSpentActions.OTHER, learner, unit.id().value(), day.toString()));
        return Optional.of(new Asked(
                LogCopy.askHowLong(day, today),
                Stream.concat(spans, Stream.of(other)).toList()));
    }

    static Button answer(LearnerId learner, Unit unit, LocalDate day, int minutes) {
        CustomId id = CustomId.forOwner(
                TimeSpentActions.TOOK, learner, unit.id().value(), day.toString(), Integer.toString(minutes));
        return Button.secondary(EnglishPhrases.exactly(Duration.ofMinutes(minutes)), id);
    }

    /** The estimate's own step on the ladder between its neighbours; what takes longer took more than that one day. */
    public static List<Integer> likely(Duration estimate) {
        int nearest = IntStream.range(0, LADDER.size())
                .boxed()
                .min(Comparator.comparingLong(step -> Math.abs(LADDER.get(step) - estimate.toMinutes())))
                .orElse(0);
        int first = Math.max(0, Math.min(nearest - 1, LADDER.size() - OFFERED));
        return LADDER.subList(first, first + OFFERED);
    }
}
