package dev.cairn.bot.features.groups;

/** What leaving a group brings about. */
enum Leaving {
    /** One can simply join again. */
    REVERSIBLE,
    /** One needs an invitation to come back. */
    NEEDS_INVITATION,
    /** Somebody else owns it from then on. */
    HANDS_OVER,
    /** The group closes, as nobody else is in it. */
    CLOSES;

    /**
     * Says what the leaving of a member would bring about.
     *
     * @param isOwner whether the member owns the group
     * @param size the number of members
     */
    static Leaving of(Group group, boolean isOwner, int size) {
        if (size == 1) {
            return CLOSES;
        }
        if (isOwner) {
            return HANDS_OVER;
        }
        return group.isPrivate() ? NEEDS_INVITATION : REVERSIBLE;
    }
}
