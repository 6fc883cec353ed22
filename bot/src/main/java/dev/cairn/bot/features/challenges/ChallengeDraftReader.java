package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.ChallengeDraftCopy.refusal;

import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.features.servers.ChallengeCreators;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.time.Calendars;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads drafts, and says what is wrong with one. */
final class ChallengeDraftReader {
    private final Servers servers;
    private final Calendars calendars;
    private final Groups groups;
    private final GoalReader goals;
    private final ChallengeStore store;
    private final CohortDays cohorts;

    ChallengeDraftReader(
            Servers servers,
            Calendars calendars,
            Groups groups,
            GoalReader goals,
            ChallengeStore store,
            CohortDays cohorts) {
        this.cohorts = cohorts;
        this.servers = servers;
        this.calendars = calendars;
        this.groups = groups;
        this.goals = goals;
        this.store = store;
    }

    /**
     * Refuses somebody who may not create a challenge here now.
     *
     * @throws UserError if only managers may, or if there are too many challenges already
     */
    void requireAllowed(Request request) {
        ServerId server = ChallengeDirectory.requireServer(request).server();
        boolean isManager = ChallengeDirectory.actor(request).managesServer();
        if (!isManager && servers.of(server).challengeCreators() == ChallengeCreators.MANAGERS) {
            throw refusal(ChallengeDraftCopy::managersOnly);
        }
        if (open(request).count() >= ChallengeStore.MAX_IN_SERVER) {
            throw refused(ChallengeRefusal.SERVER_FULL);
        }
        if (!isManager && open(request).filter(each -> isBy(request, each)).count() >= ChallengeStore.MAX_BY_ONE) {
            throw refused(ChallengeRefusal.CREATED_TOO_MANY);
        }
    }

    private static boolean isBy(Request request, Challenge challenge) {
        return challenge.creator().filter(request.learner()::equals).isPresent();
    }

    private Stream<Challenge> open(Request request) {
        return store.of(ChallengeDirectory.requireServer(request).server()).stream()
                .filter(challenge -> challenge.isOpen(request.at()));
    }

    private static UserError refused(ChallengeRefusal reason) {
        return new UserError(ChallengesCopy.text(copy -> copy.refused(reason)));
    }

    /**
     * Reads a draft.
     *
     * @throws UserError if something is missing or makes no sense
     */
    ReadDraft read(Request request, ChallengeDraft.Typed typed) {
        ChallengeTitle title =
                typed.title().flatMap(ChallengeTitle::read).orElseThrow(() -> refusal(ChallengeDraftCopy::noTitle));
        Mode mode = typed.how().flatMap(ModeChoice::of).orElse(Mode.EACH);
        DraftDates dates = DraftDates.read(
                typed.start().map(day -> cohorts.resolve(day, true)),
                typed.end().map(day -> cohorts.resolve(day, false)),
                today(request));
        int days = ChallengeDays.in(zone(request), dates.first(), dates.last()).count();
        Goal goal = goals.read(typed, mode, days);
        return new ReadDraft(title, goal, mode, group(request, typed.group(), mode), dates);
    }

    /** The weeks by which days can be named. */
    CohortDays cohorts() {
        return cohorts;
    }

    /** The zone of the server's midnights. */
    ZoneId zone(Request request) {
        return servers.of(ChallengeDirectory.requireServer(request).server()).zone();
    }

    /** Today in the server's zone, or in the person's own where the server has set none. */
    LocalDate today(Request request) {
        ZoneId zone = servers.of(ChallengeDirectory.requireServer(request).server())
                .chosenZone()
                .orElseGet(() -> calendars.calendar(request.learner()).zone());
        return LocalDate.ofInstant(request.at(), zone);
    }

    private Optional<GroupId> group(Request request, Optional<String> typed, Mode mode) {
        Optional<Group> group =
                typed.flatMap(value -> groups.chosen(request, new Options(Map.of(Groups.OPTION, value))));
        if (group.isPresent() && mode == Mode.TEAMS) {
            throw refusal(ChallengeDraftCopy::teamsWithGroup);
        }
        group.ifPresent(chosen -> requireMember(request, chosen));
        return group.map(Group::id);
    }

    private void requireMember(Request request, Group group) {
        ChallengeActor actor = ChallengeDirectory.actor(request);
        boolean isMember = groups.joined(group.server(), request.learner()).contains(group);
        if (!isMember && !actor.managesServer()) {
            throw refusal(copy -> copy.notYourGroup(group.name().value()));
        }
    }
}
