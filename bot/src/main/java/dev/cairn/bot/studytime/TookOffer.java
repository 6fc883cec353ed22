package dev.cairn.bot.studytime;

import dev.cairn.bot.interaction.ActionId;
import dev.cairn.bot.interaction.Button;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Phrases;
import dev.cairn.bot.study.TookQuestion;
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
final class TookOffer implements TookQuestion {
    /** In minutes; what a day's study of one unit is likely to be. */
    private static final List<Integer> LADDER = List.of(15, 30, 60, 120, 180);

    private static final int OFFERED = 3;

    private final TimeStore store;

    TookOffer(TimeStore store) {
        this.store = store;
    }

    @Override
    public Optional<Asked> about(LearnerId learner, Unit unit, LocalDate day, LocalDate today) {
        if (!store.of(learner, unit.id(), day).isZero()) {
            return Optional.empty();
        }
        Stream<Button> spans =
                likely(unit.hours().duration()).stream().map(minutes -> answer(learner, unit, day, minutes));
        Button other = Button.plain(
                "Other", ActionId.forOwner(TookActions.OTHER, learner, unit.id().value(), day.toString()));
        return Optional.of(new Asked(
                LogCopy.askHowLong(day, today),
                Stream.concat(spans, Stream.of(other)).toList()));
    }

    static Button answer(LearnerId learner, Unit unit, LocalDate day, int minutes) {
        ActionId id = ActionId.forOwner(
                TookActions.TOOK, learner, unit.id().value(), day.toString(), Integer.toString(minutes));
        return Button.plain(Phrases.exactly(Duration.ofMinutes(minutes)), id);
    }

    /** The estimate's own step on the ladder between its neighbours; what takes longer took more than that one day. */
    static List<Integer> likely(Duration estimate) {
        int nearest = IntStream.range(0, LADDER.size())
                .boxed()
                .min(Comparator.comparingLong(step -> Math.abs(LADDER.get(step) - estimate.toMinutes())))
                .orElse(0);
        int first = Math.max(0, Math.min(nearest - 1, LADDER.size() - OFFERED));
        return LADDER.subList(first, first + OFFERED);
    }
}
