package dev.cairn.bot.features.study;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.curriculum.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks, when a unit is finished, how long it took; to log the answer is another feature's. */
public interface TimeSpentPrompt {

    /**
     * The question, if it is worth asking.
     *
     * @param day for which study day the unit is finished
     * @param today the learner's own
     */
    Optional<Asked> about(LearnerId learner, Unit unit, LocalDate day, LocalDate today);

    /** The question, and the answers there are. */
    record Asked(String markdown, List<Button> answers) {
        public Asked {
            answers = List.copyOf(answers);
        }
    }
}
