package dev.cairn.bot.features.lookup;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Roadmap;

/** The cards that other features draw, for what a search can find. */
public interface ResultCards {
    /** A unit with what one can do about it; a {@link dev.cairn.bot.interaction.UserError} if there is none. */
    Card unit(LearnerId learner, String unit);

    /** A collection of a roadmap. */
    Card collection(LearnerId learner, Roadmap roadmap, String collection);

    /** The advice a roadmap gives. */
    Card tips(LearnerId learner, Roadmap roadmap);
}
