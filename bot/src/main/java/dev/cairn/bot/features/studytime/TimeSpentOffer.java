package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.study.TimeSpentPrompt;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Asks how long a unit took on the day it was finished. */
public final class TimeSpentOffer implements TimeSpentPrompt {
    /** The longest estimate, in minutes, for which these minutes are offered; a longer unit has taken more than one day. */
    private record Offered(int upTo, List<Integer> minutes) {}

    private static final List<Offered> OFFERED = List.of(
            new Offered(30, List.of(10, 20, 30)),
            new Offered(90, List.of(15, 30, 60)),
            new Offered(5 * 60, List.of(30, 60, 120)),
            new Offered(40 * 60, List.of(30, 60, 180)));
    private static final List<Integer> LONGEST = List.of(60, 120, 240);

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

    /** Returns the minutes that a day's study of a unit with this estimate is likely to have taken. */
    public static List<Integer> likely(Duration estimate) {
        return OFFERED.stream()
                .filter(offered -> estimate.toMinutes() <= offered.upTo())
                .findFirst()
                .map(Offered::minutes)
                .orElse(LONGEST);
    }
}
