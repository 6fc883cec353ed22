package dev.cairn.bot.features.library;

import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Permission;

/**
 * Says who moderates a library: who manages the server, and who manages messages in the channel that was chosen for moderators.
 * Managing messages elsewhere, such as in a thread of one's own, makes nobody a moderator.
 */
record LibraryModerators(Servers servers) {
    /** Whether the person moderates the library where the request comes from. */
    boolean include(LibraryServer here) {
        return here.may(Permission.MANAGE_SERVER)
                || (here.may(Permission.MANAGE_MESSAGES)
                        && servers.of(here.id())
                                .moderatorsIn()
                                .filter(here.channel()::equals)
                                .isPresent());
    }

    /** Whether the person sees an entry: everybody's, one that they added, or any if they moderate. */
    boolean show(LibraryServer here, LibraryEntry entry, LearnerId learner) {
        return entry.state() == EntryState.KEPT || entry.isBy(learner) || include(here);
    }
}
