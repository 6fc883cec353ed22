package dev.cairn.bot.features.groups;

/** Why a group was not changed. */
public enum GroupRefusal {
    /** There is no such group in this server, or this person may not know of it. */
    NO_SUCH_GROUP,
    /** Another group of the server has that name, apart from case, accents or spaces. */
    NAME_TAKEN,
    /** The server has as many groups as it may. */
    SERVER_FULL,
    /** The person is in as many groups as they may. */
    IN_TOO_MANY,
    /** The person owns as many groups as they may. */
    OWNS_TOO_MANY,
    ALREADY_MEMBER,
    NOT_A_MEMBER,
    /** The group has as many open invitations as it may. */
    TOO_MANY_INVITATIONS,
    ALREADY_INVITED,
    /** The person declined within the last thirty days. */
    DECLINED,
    NOT_INVITED
}
