package dev.cairn.bot.features.study;

import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Unit;
import java.util.Optional;

/**
 * What a learner should study now, in words.
 *
 * @param heading the unit's title and place
 * @param today the step for today and how long it takes
 * @param why the reason for this one
 * @param open where to begin, if it is on the web
 */
public record Briefing(Unit unit, String heading, String today, String why, Optional<Link> open) {

    /** What the button that leads there says. */
    public static String label(Link link) {
        return ProposalCopy.open(link);
    }
}
