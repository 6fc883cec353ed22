package dev.cairn.bot.features.groups;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds groups by an id or a name. A private group exists only for people who may see it. */
final class GroupDirectory implements Groups {
    /** Begins the value of a choice. No name begins with it, so that none is taken for an id. */
    private static final String ID_MARK = "|";

    private final GroupStore store;

    GroupDirectory(GroupStore store) {
        this.store = store;
    }

    /**
     * The groups of a server that a person may see.
     *
     * @param groups their own by when they joined, then the others by name
     * @param own the number of their own
     */
    record Visible(List<Group> groups, int own) {
        List<Group> joined() {
            return groups.subList(0, own);
        }

        List<Group> others() {
            return groups.subList(own, groups.size());
        }
    }

    /**
     * Returns the server that a request comes from.
     *
     * @throws UserError if it comes from none that has added Cairn
     */
    static InteractionContext.InServer requireServer(Request request) {
        if (request.context() instanceof InteractionContext.InServer here) {
            return here;
        }
        throw new UserError(GroupsCopy.text(GroupsCopy::onlyInServers));
    }

    /** The groups that a person may see here. */
    Visible visible(ServerId server, LearnerId learner) {
        List<Group> all = store.of(server);
        if (all.isEmpty()) {
            return new Visible(List.of(), 0);
        }
        GroupStore.Ties ties = store.ties(server, learner);
        List<Group> groups = new ArrayList<>(in(all, ties.joined()));
        int own = groups.size();
        all.stream()
                .filter(group -> !ties.joined().contains(group.id()))
                .filter(group -> !group.isPrivate() || ties.invited().contains(group.id()))
                .forEach(groups::add);
        return new Visible(List.copyOf(groups), own);
    }

    private static List<Group> in(List<Group> groups, List<GroupId> ids) {
        return ids.stream()
                .flatMap(id -> groups.stream().filter(group -> group.id().equals(id)))
                .toList();
    }

    @Override
    public List<Choice> suggest(Request request, Options options) {
        return request.context() instanceof InteractionContext.InServer here
                ? suggest(visible(here.server(), request.learner()).groups(), options)
                : List.of();
    }

    @Override
    public List<Choice> suggestJoined(Request request, Options options) {
        return request.context() instanceof InteractionContext.InServer here
                ? suggest(visible(here.server(), request.learner()).joined(), options)
                : List.of();
    }

    /** Suggests groups that the person may join. */
    List<Choice> suggestOthers(Request request, Options options) {
        return request.context() instanceof InteractionContext.InServer here
                ? suggest(visible(here.server(), request.learner()).others(), options)
                : List.of();
    }

    /** Suggests some of these groups. */
    static List<Choice> suggest(List<Group> groups, Options options) {
        String typed = options.text(OPTION).orElse("");
        Set<Group> found = new LinkedHashSet<>(containing(groups, typed));
        index(groups).search(typed, OptionSpec.MAX_CHOICES).stream()
                .map(Hit::value)
                .forEach(found::add);
        return found.stream()
                .limit(OptionSpec.MAX_CHOICES)
                .map(group ->
                        new Choice(group.name().value(), ID_MARK + group.id().value()))
                .toList();
    }

    private static List<Group> containing(List<Group> groups, String typed) {
        String key = GroupName.key(typed);
        return groups.stream().filter(group -> group.name().key().contains(key)).toList();
    }

    private static NameIndex<Group> index(List<Group> groups) {
        return new NameIndex<>(groups.stream()
                .map(group -> new Entry<>(group, group.name().value(), List.of()))
                .toList());
    }

    @Override
    public Optional<Group> chosen(Request request, Options options) {
        return options.text(OPTION)
                .map(typed -> chosen(
                        visible(requireServer(request).server(), request.learner())
                                .groups(),
                        typed));
    }

    /**
     * Returns the group that the required option names.
     *
     * @throws UserError if there is no such group here that the person may see
     */
    Group required(Request request, Options options) {
        InteractionContext.InServer here = requireServer(request);
        return chosen(visible(here.server(), request.learner()).groups(), options.requiredText(OPTION));
    }

    /**
     * Returns one of these groups, by what was picked or typed.
     *
     * @throws UserError if none of them is meant
     */
    static Group chosen(List<Group> groups, String typed) {
        return only(groups, group -> typed.equals(ID_MARK + group.id().value()))
                .or(() -> only(groups, group -> group.name().key().equals(GroupName.key(typed))))
                .or(() -> index(groups).exact(typed))
                .or(() -> only(
                        containing(groups, typed), any -> !GroupName.key(typed).isEmpty()))
                .orElseThrow(() -> noSuchGroup(typed));
    }

    private static Optional<Group> only(List<Group> groups, Predicate<Group> meant) {
        List<Group> found = groups.stream().filter(meant).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A group that was picked and is gone since has a value that says nothing to people. */
    private static UserError noSuchGroup(String typed) {
        return typed.startsWith(ID_MARK)
                ? new UserError(GroupsCopy.text(GroupsCopy::groupGone))
                : new UserError(GroupsCopy.text(copy -> copy.noSuchGroup(typed)));
    }

    @Override
    public Group visible(Request request, GroupId id) {
        return visible(requireServer(request).server(), request.learner()).groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UserError(GroupsCopy.text(GroupsCopy::groupGone)));
    }

    @Override
    public List<Group> joined(ServerId server, LearnerId learner) {
        List<Group> all = store.of(server);
        return all.isEmpty() ? List.of() : in(all, store.ties(server, learner).joined());
    }

    @Override
    public Optional<Group> find(ServerId server, GroupId id) {
        return store.find(server, id);
    }

    @Override
    public Set<ChannelId> homes(ServerId server) {
        return store.of(server).stream()
                .flatMap(group -> group.homeChannel().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public List<GroupMember> members(GroupId group) {
        return store.members(group);
    }
}
