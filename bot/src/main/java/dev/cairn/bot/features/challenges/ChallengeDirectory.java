package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the challenges of a server by an id or a title, among the ones that the person may see. */
final class ChallengeDirectory {
    static final String OPTION = "challenge";
    /** Begins the value of a choice. No title begins with it, so that none is taken for an id. */
    private static final String ID_MARK = "|";

    private final ChallengeStore store;
    private final Groups groups;

    ChallengeDirectory(ChallengeStore store, Groups groups) {
        this.store = store;
        this.groups = groups;
    }

    static OptionSpec spec() {
        return OptionSpec.requiredAutocompleted(
                OPTION, ChallengeCommandCopy.text(ChallengeCommandCopy::challengeOption));
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
        throw new UserError(ChallengesCopy.text(ChallengesCopy::onlyInServers));
    }

    /** The person of a request, with what they may do here at this moment. */
    static ChallengeActor actor(Request request) {
        return new ChallengeActor(
                request.learner(), requireServer(request).permissions().contains(Permission.MANAGE_SERVER));
    }

    /**
     * The challenges here that the person may know of: those for everyone, those for a group that they see, those they
     * are in, and those they may change.
     *
     * @param joined those that they are in
     */
    record Visible(List<Challenge> challenges, Set<ChallengeId> joined) {
        boolean includes(Challenge challenge) {
            return joined.contains(challenge.id());
        }
    }

    Visible visible(Request request) {
        ServerId server = requireServer(request).server();
        List<Challenge> all = store.of(server);
        if (all.isEmpty()) {
            return new Visible(List.of(), Set.of());
        }
        Set<ChallengeId> joined = new HashSet<>(store.joined(server, request.learner()));
        return new Visible(
                all.stream()
                        .filter(challenge -> joined.contains(challenge.id()) || maySee(request, challenge))
                        .toList(),
                joined);
    }

    private boolean maySee(Request request, Challenge challenge) {
        return !challenge.isForGroup()
                || challenge.mayBeChangedBy(actor(request))
                || challenge
                        .group()
                        .filter(group -> seesGroup(request, challenge.server(), group))
                        .isPresent();
    }

    private boolean seesGroup(Request request, ServerId server, GroupId id) {
        Optional<Group> group = groups.find(server, id);
        return group.filter(each -> !each.isPrivate()).isPresent()
                || (group.isPresent()
                        && groups.joined(server, request.learner()).contains(group.get()));
    }

    /** Suggests challenges for the option, as typed so far. */
    List<Choice> suggest(Request request, Options options, Predicate<Challenge> meant) {
        if (!(request.context() instanceof InteractionContext.InServer)) {
            return List.of();
        }
        List<Challenge> challenges =
                visible(request).challenges().stream().filter(meant).toList();
        String typed = options.text(OPTION).orElse("");
        Set<Challenge> found = new LinkedHashSet<>(containing(challenges, typed));
        index(challenges).search(typed, OptionSpec.MAX_CHOICES).stream()
                .map(Hit::value)
                .forEach(found::add);
        ChallengeListCopy copy = ChallengeListCopy.in(request.locale());
        return found.stream()
                .limit(OptionSpec.MAX_CHOICES)
                .map(challenge -> new Choice(
                        copy.choice(challenge, request.at()),
                        ID_MARK + challenge.id().value()))
                .toList();
    }

    private static List<Challenge> containing(List<Challenge> challenges, String typed) {
        return challenges.stream()
                .filter(challenge -> key(challenge.title().value()).contains(key(typed)))
                .toList();
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    private static NameIndex<Challenge> index(List<Challenge> challenges) {
        return new NameIndex<>(challenges.stream()
                .map(challenge -> new Entry<>(challenge, challenge.title().value(), List.of()))
                .toList());
    }

    /**
     * Returns the challenge that was picked or typed: one of those that are meant if possible, else any that the person
     * sees, so that they are told why not.
     *
     * @throws UserError if there is no such challenge here that the person may see
     */
    Challenge chosen(Request request, Options options, Predicate<Challenge> meant) {
        String typed = options.requiredText(OPTION);
        List<Challenge> all = visible(request).challenges();
        return only(all, challenge -> typed.equals(ID_MARK + challenge.id().value()))
                .or(() -> titled(all.stream().filter(meant).toList(), typed))
                .or(() -> titled(all, typed))
                .orElseThrow(() -> noSuchChallenge(typed));
    }

    private static Optional<Challenge> titled(List<Challenge> challenges, String typed) {
        return only(challenges, challenge -> key(challenge.title().value()).equals(key(typed)))
                .or(() -> index(challenges).exact(typed))
                .or(() -> only(containing(challenges, typed), any -> true));
    }

    private static Optional<Challenge> only(List<Challenge> challenges, Predicate<Challenge> meant) {
        List<Challenge> found = challenges.stream().filter(meant).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A challenge that was picked and is gone since has a value that says nothing to people. */
    private static UserError noSuchChallenge(String typed) {
        return typed.startsWith(ID_MARK)
                ? gone()
                : new UserError(ChallengesCopy.text(copy -> copy.noSuchChallenge(typed)));
    }

    static UserError gone() {
        return new UserError(ChallengesCopy.text(ChallengesCopy::challengeGone));
    }

    /**
     * Returns the challenge that a button on a card names, which shows it to all who see the card.
     *
     * @throws UserError if there is no such challenge in this server
     */
    Challenge onCard(Request request, String id) {
        return store.find(requireServer(request).server(), id(id)).orElseThrow(ChallengeDirectory::gone);
    }

    /**
     * Returns the challenge that a button of the person's own names.
     *
     * @throws UserError if there is no such challenge in this server that the person may see
     */
    Challenge own(Request request, String id) {
        Challenge challenge = onCard(request, id);
        boolean isSeen = maySee(request, challenge)
                || store.entry(challenge.id(), request.learner()).isPresent();
        if (!isSeen) {
            throw gone();
        }
        return challenge;
    }

    private static ChallengeId id(String argument) {
        if (!argument.matches("\\d{1,18}")) {
            throw UserError.staleButton();
        }
        return new ChallengeId(Long.parseLong(argument));
    }
}
