package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.curriculum.Unit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Stores who is listed in which server. A change writes or deletes the learner's rows on boards in its transaction. */
interface ListingStore {
    Listing of(ServerId server, LearnerId learner);

    /**
     * Lists a learner, and writes the rows that their own entries make.
     *
     * @param name the name that the server's members see
     */
    void list(ServerId server, LearnerId learner, String name);

    /** Hides a learner, and deletes their rows and their name. */
    void hide(ServerId server, LearnerId learner);

    /** Notes that a learner was asked; they stay hidden until they answer. Changes nothing if they have answered. */
    void noteAsked(ServerId server, LearnerId learner);

    /**
     * Records that a learner was seen in the server under a name. A listed learner who had left gets their rows back.
     */
    Arrival noteSeen(ServerId server, LearnerId learner, String name);

    /**
     * The state of a learner who was seen in a server.
     *
     * @param boardExists whether anybody is listed there
     */
    record Arrival(Listing listing, boolean boardExists) {
        /** Whether to ask the learner if they want to be listed. */
        boolean isToBeAsked() {
            return listing == Listing.NOT_ASKED && boardExists;
        }
    }

    /** Notes names of listed learners as the server's members see them now. */
    void noteNames(ServerId server, Map<LearnerId, String> names);

    /** Deletes the rows of learners who have left the server. They stay listed, for when they come back. */
    void noteAbsent(ServerId server, Collection<LearnerId> learners);

    /** Listed learners other than this one who are on any of these units; a few, if there are many. */
    List<LearnerId> othersOn(ServerId server, LearnerId learner, Collection<Unit> units, Instant now);

    /** Takes a learner off the boards of a period. */
    void remove(ServerId server, LearnerId learner, BoardPeriod period);

    /** Takes back {@link #remove}. */
    void restore(ServerId server, LearnerId learner, BoardPeriod period);
}
