package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.Language;
import dev.cairn.curriculum.Roadmap;
import java.util.Locale;
import java.util.Optional;

/** The words of groups for their members and for those who may join. */
interface GroupCopy {
    static GroupCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishGroupCopy();
        };
    }

    String created(Group group);

    String postIt();

    String seeGroup();

    String allGroups();

    String board();

    String manage();

    String leave();

    String join();

    String joinAgain();

    String seeRoadmap();

    /** The heading of a member's view. */
    String heading(GroupView view);

    String fellows(GroupView.NamedFellows fellows);

    String member(GroupView.Line line);

    /** A group as one sees it who is not in it. */
    String stranger(GroupEntry entry);

    /** Says what joining shows of a person, before they join. */
    String joiningShows(Optional<Roadmap> roadmap);

    String joined(Group group, Optional<Roadmap> roadmap);

    /** For who joins again. */
    String alreadyJoined(Group group);

    /** Asks whether to leave a group that one could not simply join again. */
    String leaveAsked(Group group, Leaving consequence, Optional<GroupPerson> nextOwner);

    String leaveForSure(Leaving consequence);

    String stay();

    String left(GroupResult.Left left, Optional<GroupPerson> newOwner);

    String list();

    String noGroups();

    String entry(GroupEntry entry);

    String openOne();

    String invited(GroupList.Invited invited);

    String moreInvitations(int count);

    String decline();

    String declined(Group group);

    String invitationSent(Group group, GroupPerson invited);

    String postInvitation();

    /** The posted invitation, which mentions the invited. */
    String postedInvitation(GroupEntry entry, GroupPerson invited, String inviter);

    /** The posted group. */
    String posted(GroupEntry entry);

    /** The notice of an invitation, above the next answer anywhere. */
    String invitationNotice(Optional<GroupName> group);
}
