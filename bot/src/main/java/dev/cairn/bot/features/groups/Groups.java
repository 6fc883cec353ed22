package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.storage.LearnerQuery;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The study groups of servers, for other features. A person who is neither in a private group nor invited to it gets the
 * same answers as if there were no such group.
 */
public interface Groups {
    /** The name of the option that chooses a group. */
    String OPTION = "group";

    /** The option {@code group}, which may be left out. */
    static OptionSpec optional(Text description) {
        return OptionSpec.autocompleted(OPTION, description);
    }

    /** The option {@code group}, which must be given. */
    static OptionSpec required(Text description) {
        return OptionSpec.requiredAutocompleted(OPTION, description);
    }

    /** Suggests groups for the option {@code group} as typed so far: the person's own, then others they may see. */
    List<Choice> suggest(Request request, Options options);

    /** Suggests the person's own groups, as {@link #suggest} does. */
    List<Choice> suggestJoined(Request request, Options options);

    /**
     * Returns the group that was picked or typed; empty if the option was left out.
     *
     * @throws UserError if there is no such group here that the person may see
     */
    Optional<Group> chosen(Request request, Options options);

    /**
     * Returns the group with this id, as from a button.
     *
     * @throws UserError if there is no such group here that the person may see
     */
    Group visible(Request request, GroupId id);

    /** The groups here that the person is in, by when they joined. */
    List<Group> joined(ServerId server, LearnerId learner);

    /** Whether two people are in the same group here. */
    default boolean haveOneInCommon(ServerId server, LearnerId one, LearnerId other) {
        return !Collections.disjoint(joined(server, one), joined(server, other));
    }

    /** Finds any group of the server, also a private one. */
    Optional<Group> find(ServerId server, GroupId id);

    /** The home channels of the server's groups. */
    Set<ChannelId> homes(ServerId server);

    /** Selects the members of a group. */
    static LearnerQuery membersOf(GroupId group) {
        return new LearnerQuery("SELECT learner FROM study_group_member WHERE study_group = :among", group.value());
    }

    /** The members of a group: the owner, then the others by when they joined. */
    List<GroupMember> members(GroupId group);
}
