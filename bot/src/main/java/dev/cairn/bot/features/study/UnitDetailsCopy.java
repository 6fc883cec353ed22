package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Language;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Alternative;
import dev.cairn.curriculum.path.StudyMaterial;
import java.util.List;
import java.util.Locale;

/** The words for what the curriculum says about a unit. */
interface UnitDetailsCopy {
    static UnitDetailsCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishUnitDetailsCopy();
        };
    }

    /** Names a unit with its number. */
    String name(Unit unit);

    /** Says how long a unit takes, and how much of it is asked for. */
    String facts(Unit unit);

    /** Says in a few words that an alternative is done. */
    String notNeeded(Unit done);

    /** Says in a sentence that an alternative is done. */
    String notNeededSentence(Unit done);

    /**
     * Says in a few words that one of several units is enough.
     *
     * @param others the other units, at least one
     */
    String oneOf(List<Alternative> others);

    /**
     * Says that one of several units is enough, and whom each suits.
     *
     * @param unit the one that is shown
     * @param group all of them, at least two
     */
    String alternatives(Unit unit, List<Alternative> group);

    String note(String note);

    /**
     * Says what the roadmap expects that it does not teach itself.
     *
     * @param needs in the words of its author, at least one
     */
    String beforehand(List<String> needs);

    /** Passes on what the curriculum says about the order. */
    String advice(String note);

    /** Lists what to study a unit from, or says that there is nothing. */
    String materials(Unit unit, List<StudyMaterial> materials);

    /** Labels the button that opens a material. */
    String open(StudyMaterial material);
}
