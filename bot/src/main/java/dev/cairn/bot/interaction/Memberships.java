package dev.cairn.bot.interaction;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.util.Collection;
import java.util.Map;

/** Checks for many people at once who is a member of a server, and by which name. */
public interface Memberships extends Members {
    /** The number of people whom Discord is asked about at once. More are asked about the next time. */
    int MAX_ASKED = 100;

    /**
     * Says what is known of each of these people. Waits up to 700 ms for Discord's answer about those not seen for a day;
     * answers that come later are known the next time.
     */
    Map<LearnerId, Membership> of(ServerId server, Collection<LearnerId> people);
}
