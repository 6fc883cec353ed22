package dev.cairn.bot.features.study;

import dev.cairn.bot.features.study.UnitResult.CompletedRoadmap;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Progress.Amount;
import java.util.Locale;
import java.util.function.Function;

/** The words for what a learner has finished, for themselves and for a channel they share it with. */
interface CelebrationCopy {
    static CelebrationCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishCelebrationCopy();
        };
    }

    static Text text(Function<CelebrationCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String finished(Unit unit);

    /**
     * Says how much of what a roadmap requires is done.
     *
     * @param required at least one unit of it is done
     */
    String howFar(Amount required);

    /** Names the unit to study next. */
    String nextUnit(Unit next);

    String phaseComplete(Phase phase);

    String roadmapComplete(Roadmap roadmap, CompletedRoadmap figures);

    /** Celebrates a streak that is longer than any before. */
    String recordStreak(int days);

    /**
     * Says to a channel that somebody finished a unit.
     *
     * @param name the person's display name
     */
    String sharedUnit(String name, UnitLocation location, Amount required);

    /** Says to a channel that somebody completed a phase. */
    String sharedPhase(String name, Roadmap roadmap, Phase phase);

    /** Says to a channel that somebody completed a roadmap. */
    String sharedRoadmap(String name, Roadmap roadmap, int units);

    /** Says to a channel how long somebody's streak has become. */
    String sharedStreak(String name, int days);

    /** Refuses to post the same thing again. */
    String sharedBefore();

    /** Refuses to post something that is not true any more. */
    String noLongerTrue();
}
