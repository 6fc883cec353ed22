package dev.cairn.bot.features.groups;

import dev.cairn.bot.features.notices.Notice;
import dev.cairn.bot.features.notices.NoticeKind;
import dev.cairn.bot.id.ServerId;
import java.time.Instant;
import java.util.List;

/** The notice that a learner is invited to a group. */
final class GroupNotice {
    private static final String INVITED = "group-invitation";

    private GroupNotice() {}

    /** Identifies a group's notice among the learner's. */
    static String id(GroupId group) {
        return "group:" + group.value();
    }

    static Notice of(Group group, Instant at) {
        return new Notice(
                id(group.id()),
                INVITED,
                List.of(
                        Long.toString(group.server().value()),
                        Long.toString(group.id().value())),
                at);
    }

    /** The kind of this notice, whose words name the group as it is called by then. */
    static NoticeKind kind(GroupStore store) {
        return new NoticeKind(INVITED, (arguments, locale) -> {
            ServerId server = new ServerId(Long.parseLong(arguments.get(0)));
            GroupId group = new GroupId(Long.parseLong(arguments.get(1)));
            return GroupCopy.in(locale)
                    .invitationNotice(store.find(server, group).map(Group::name));
        });
    }
}
