package dev.cairn.bot.features.groups;

import java.util.List;
import java.util.Optional;

/**
 * A page of the groups that a person may see.
 *
 * @param page from 0
 * @param entries the person's own first
 * @param invitations some of those the person can answer; on the first page only
 * @param moreInvitations the number of the others
 */
record GroupList(int page, int pages, List<GroupEntry> entries, List<Invited> invitations, int moreInvitations) {
    static final int PAGE_SIZE = 10;
    static final int MAX_INVITATIONS = 3;

    GroupList {
        entries = List.copyOf(entries);
        invitations = List.copyOf(invitations);
    }

    boolean isEmpty() {
        return entries.isEmpty() && invitations.isEmpty();
    }

    /** An invitation, with who sent it if that person is still in the server. */
    record Invited(GroupEntry entry, Optional<GroupPerson> inviter) {}
}
