package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import java.util.Optional;

/**
 * A person whom a card names.
 *
 * @param name as the server's members see it, if Discord has said; they chose it, and it is untrusted
 */
record GroupPerson(LearnerId learner, Optional<String> name) {}
