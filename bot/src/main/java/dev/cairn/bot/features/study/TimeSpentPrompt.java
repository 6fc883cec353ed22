package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.curriculum.Unit;
import java.time.LocalDate;
import java.util.List;

/** Asks how long a finished unit took; logging the answer belongs to another feature. */
public interface TimeSpentPrompt {

    /**
     * Returns the question. It is not asked if time was logged for the unit on that day, as by the focus timer, because that
     * time would be counted twice.
     *
     * @param day the study day that the unit was finished for
     * @param today the learner's current study day
     */
    Question question(Viewer viewer, Unit unit, LocalDate day, LocalDate today);

    /** A question in Markdown, and the buttons that answer it: 1 to 5. */
    record Question(String markdown, List<Button> answers) {
        public Question {
            answers = List.copyOf(answers);
        }
    }
}
