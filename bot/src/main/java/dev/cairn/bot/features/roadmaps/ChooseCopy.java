package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.interaction.Language;
import java.util.Locale;

/** The words that help a learner who follows no roadmap to choose one. */
interface ChooseCopy {
    static ChooseCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishChooseCopy();
        };
    }

    String welcome();

    /** Labels the button that opens the form. */
    String helpMeChooseButton();

    /** Labels the button that lists all roadmaps. */
    String showAllButton();

    String formTitle();

    String startQuestion();

    String neverProgrammed();

    String newToMachineLearning();

    String knowsSomeMachineLearning();

    String interestQuestion();

    String everything();

    String timeQuestion();

    String cannotSayYet();

    /** Says that a menu of the form holds fewer entries than there are. */
    String menuIsIncomplete(int shown, int total);

    /** Advises a learner who never programmed and chose a roadmap that requires it. */
    String programFirst();

    /** Advises a learner who knows some machine learning already. */
    String skipAhead();
}
