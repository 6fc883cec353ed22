package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.util.Locale;
import java.util.function.Function;

/** The words that refuse what cannot be done with groups. */
interface GroupsCopy {
    static GroupsCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishGroupsCopy();
        };
    }

    static Text text(Function<GroupsCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String onlyInServers();

    /** Refuses a name that was typed. */
    String noSuchGroup(String typed);

    /** Refuses a group that was picked, or that a button names. */
    String groupGone();

    /** Refuses a name of nothing visible, or one that is too long. */
    String badName();

    String notYours(GroupName group);

    String alreadyIn(GroupName group);

    String notIn(GroupName group);

    /** Refuses to remove or promote a person who has left the group. */
    String memberGone();

    /** Refuses to hand a group to a person who owns as many groups as one may. */
    String ownerOwnsTooMany();

    String refused(GroupRefusal reason);

    String mayNotPostHere();

    String nobodyToInvite();

    String cannotInviteSelf();

    String cannotInviteBot();

    String notInServer();

    String invitationOver();

    String privateIsNotPosted();
}
