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

    /** Greets a learner who follows no roadmap, and says how to find one. */
    String welcome(int roadmaps);

    /**
     * Offers a newcomer the roadmap of the server they are in.
     *
     * @param roadmap the roadmap in a few lines
     */
    String serverSuggests(String roadmap);

    /** Labels the button that shows the offered roadmap. */
    String lookInsideButton();

    /** Introduces other ways to find a roadmap. */
    String orAnother();

    /** Labels the button that opens the form. */
    String helpMeChooseButton();

    /** Labels the button that lists all roadmaps. */
    String showAllButton();

    String formTitle();

    String startQuestion();

    String start(ChooserAnswers.Start start);

    String interestQuestion();

    String interest(ChooserAnswers.Interest.General interest);

    String timeQuestion();

    String time(ChooserAnswers.StudyTime.General time);

    /** Says that a menu of the form holds fewer entries than there are. */
    String menuIsIncomplete(int shown, int total);
}
