package dev.cairn.bot.features.challenges;

/** Why a challenge was not created or changed. */
public enum ChallengeRefusal {
    /** There is no such challenge in this server. */
    NO_SUCH_CHALLENGE,
    /** A challenge was created from this draft before. */
    ALREADY_CREATED,
    /** The server has as many challenges that have not ended as it may. */
    SERVER_FULL,
    /** The person has as many challenges that have not ended as one person may; Manage Server has no such limit. */
    CREATED_TOO_MANY,
    /** It would end before it starts. */
    ENDS_BEFORE_START,
    /** Its last day would be over already. */
    ENDS_IN_THE_PAST,
    /** It would start more than seven days back. */
    STARTS_TOO_EARLY,
    TOO_LONG,
    /** The new end is sooner than 48 hours from now. */
    END_TOO_SOON,
    /** Its last day is over. */
    OVER,
    CANCELED,
    /** Only the creator and those with Manage Server may do this. */
    NOT_ALLOWED,
    ALREADY_IN,
    NOT_IN,
    /** It is for a group, or a team was chosen, that the person is not in. */
    NOT_IN_GROUP,
    /** The group it is for was closed, so nobody else can join. */
    GROUP_CLOSED,
    /** Everybody joins for a group, and none was chosen. */
    NEEDS_TEAM,
    /** The person left it before and can come back to the same team only. */
    OTHER_TEAM,
    /** As many people as can be pinged at the end have asked for it. */
    TOO_MANY_PINGS
}
