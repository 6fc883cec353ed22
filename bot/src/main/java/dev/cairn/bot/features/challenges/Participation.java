package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets people join and leave challenges, and draws their private answers. */
final class Participation {
    private final ChallengeStore store;
    private final Groups groups;

    Participation(ChallengeStore store, Groups groups) {
        this.store = store;
        this.groups = groups;
    }

    /** Joins, or asks for which group, or says why not. */
    Card join(Request request, Challenge challenge) {
        if (challenge.mode() != Mode.TEAMS) {
            return join(request, challenge, Optional.empty());
        }
        List<Group> own = groups.joined(challenge.server(), request.learner());
        Optional<GroupId> before =
                store.entry(challenge.id(), request.learner()).flatMap(ChallengeEntry::group);
        if (before.isPresent() || own.size() < 2 || !challenge.isOpen(request.at())) {
            return join(
                    request,
                    challenge,
                    before.or(() -> own.stream().map(Group::id).findFirst()));
        }
        ChallengesCopy copy = ChallengesCopy.in(request.locale());
        List<Select.Entry> entries = own.stream()
                .map(group -> Select.Entry.of(
                        group.name().value(), Long.toString(group.id().value())))
                .toList();
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.whichGroup(challenge))
                .select(Select.one(
                        ChallengeOwnActions.id(ChallengeOwnActions.TEAM, request, challenge),
                        copy.pickGroup(),
                        entries))
                .build();
    }

    /** Joins for this team, or says why not. */
    Card join(Request request, Challenge challenge, Optional<GroupId> team) {
        InteractionContext.InServer here = ChallengeDirectory.requireServer(request);
        String name = here.nickname().orElse(request.invoker().name());
        ChallengeChange change = store.join(
                challenge.server(), challenge.id(), new JoinRequest(request.learner(), name, team, request.at()));
        return change instanceof ChallengeChange.Made made
                ? joined(request, made.challenge(), false)
                : refused(request, ((ChallengeChange.Refused) change).reason());
    }

    /** Sets whether the person is pinged at the end. */
    Card ping(Request request, Challenge challenge, boolean wanted) {
        ChallengeChange change = store.pingAtEnd(challenge.server(), challenge.id(), request.learner(), wanted);
        return change instanceof ChallengeChange.Refused refused
                ? refused(request, refused.reason())
                : joined(request, challenge, true);
    }

    private Card joined(Request request, Challenge challenge, boolean isAboutPing) {
        ChallengesCopy copy = ChallengesCopy.in(request.locale());
        Optional<ChallengeEntry> entry = store.entry(challenge.id(), request.learner());
        boolean isPinged = entry.filter(ChallengeEntry::wantsPing).isPresent();
        Optional<String> team = entry.flatMap(ChallengeEntry::group)
                .flatMap(group -> groups.find(challenge.server(), group))
                .map(group -> group.name().value());
        String words = team.map(name -> copy.joinedFor(challenge, name, request.at()))
                .orElseGet(() -> copy.joined(challenge, request.at()));
        if (isAboutPing) {
            words = isPinged ? copy.willPing() : copy.wontPing();
        }
        List<Button> buttons = new ArrayList<>(List.of(
                pingButton(request, challenge, isPinged),
                Button.secondary(
                        copy.myPlace(), ChallengeOwnActions.id(ChallengeOwnActions.SHOW, request, challenge))));
        ChallengePosting.toCard(challenge)
                .map(url -> new Button.Link(copy.openCard(), url))
                .ifPresent(buttons::add);
        return Card.in(Card.Tone.SUCCESS).text(words).buttons(buttons).build();
    }

    private static Button pingButton(Request request, Challenge challenge, boolean isPinged) {
        ChallengesCopy copy = ChallengesCopy.in(request.locale());
        CustomId id = CustomId.forOwner(
                ChallengeOwnActions.PING,
                request.learner(),
                Long.toString(challenge.id().value()),
                isPinged ? "0" : "1");
        return Button.secondary(isPinged ? copy.dontPingMe() : copy.pingMe(), id);
    }

    /** Leaves, or says why not. */
    Card leave(Request request, Challenge challenge) {
        ChallengeChange change = store.leave(challenge.server(), challenge.id(), request.learner(), request.at());
        if (change instanceof ChallengeChange.Refused refused) {
            return refused(request, refused.reason());
        }
        ChallengesCopy copy = ChallengesCopy.in(request.locale());
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(copy.left(challenge));
        if (challenge.isOpen(request.at())) {
            card.buttons(Button.secondary(
                    copy.comeBack(), ChallengeOwnActions.id(ChallengeOwnActions.JOIN, request, challenge)));
        }
        return card.build();
    }

    static Card refused(Request request, ChallengeRefusal reason) {
        return Card.in(Card.Tone.WARNING)
                .text(ChallengesCopy.in(request.locale()).refused(reason))
                .build();
    }
}
