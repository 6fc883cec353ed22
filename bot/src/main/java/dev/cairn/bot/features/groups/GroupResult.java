package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.LearnerId;
import java.util.Optional;

/** What came of a change. */
public sealed interface GroupResult {

    /** The group afterwards. */
    record Done(Group group) implements GroupResult {}

    /**
     * A member has left.
     *
     * @param newOwner who owns the group now, if the owner left
     * @param isClosed whether the last member left, which closes the group
     */
    record Left(Group group, Optional<LearnerId> newOwner, boolean isClosed) implements GroupResult {}

    record Refused(GroupRefusal reason) implements GroupResult {}
}
