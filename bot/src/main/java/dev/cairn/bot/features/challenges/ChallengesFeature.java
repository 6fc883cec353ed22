package dev.cairn.bot.features.challenges;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.features.servers.ServerZoneOffer;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.features.undo.OwnWayBack;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.time.Calendars;
import dev.cairn.curriculum.Curriculum;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /challenge}. */
public final class ChallengesFeature implements Feature {
    static final String GROUP = "challenge";

    private final List<Command> commands;
    private final List<Action> actions;
    private final List<Job> jobs;
    private final PersonalData personalData;

    /** What challenges need of other features. */
    public record Neighbors(
            Servers servers, ServerZoneOffer zoneOffer, Groups groups, Calendars calendars, Sharing sharing) {}

    /** What challenges send messages through. */
    public record Delivery(Courier courier, Outbox outbox, Memberships members) {}

    /** What learners left last, which {@code /undo} names. */
    public static OwnWayBack latestLeave(Database database, Clock clock) {
        return new JdbiLatestLeave(database, clock);
    }

    public ChallengesFeature(
            Curriculum curriculum,
            Database database,
            ChallengeStores stores,
            Delivery delivery,
            Clock clock,
            Neighbors neighbors) {
        ChallengeStore store = stores.store();
        Groups groups = neighbors.groups();
        TargetTitles targets = new TargetTitles(curriculum);
        TargetOption targetOption = new TargetOption(curriculum);
        ChallengeCardRenderer renderer = new ChallengeCardRenderer(targets, groups);
        ChallengeDirectory directory = new ChallengeDirectory(store, groups);
        ChallengeDraftReader reader = new ChallengeDraftReader(
                neighbors.servers(),
                neighbors.calendars(),
                groups,
                new GoalReader(curriculum, targetOption),
                store,
                new CohortDays(curriculum));
        Participation participation = new Participation(store, groups);
        ChallengePosting posting =
                new ChallengePosting(delivery.courier(), store, renderer, neighbors.sharing(), neighbors.zoneOffer());
        ChallengeViews views = new ChallengeViews(store, directory, renderer, targets);
        ChallengeDraftStore draftStore = new JdbiChallengeDrafts(database);
        ChallengeChanges changes = new ChallengeChanges(store, reader, draftStore);
        ChallengeDraftActions drafts = new ChallengeDraftActions(draftStore, reader, store, renderer, posting);
        this.commands = Stream.concat(
                        Stream.of(new ChallengeCreateCommand(drafts, reader, groups, targetOption)),
                        new ChallengeCommands(store, directory, participation, views, changes).all().stream())
                .toList();
        this.actions = Stream.of(
                        drafts.all(),
                        new ChallengeActions(store, directory, participation, renderer, new RecentCards(clock)).all(),
                        new ChallengeOwnActions(directory, participation, views, changes, posting).all())
                .flatMap(List::stream)
                .toList();
        this.personalData = stores.personalData();
        this.jobs = stores.jobs(
                renderer,
                new ChallengeStores.Outlets(
                        delivery.courier(), delivery.outbox(), delivery.members(), groups::find, neighbors.servers()));
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(new CommandGroup(
                GROUP, ChallengeCommandCopy.text(ChallengeCommandCopy::groupDescription), true, Optional.empty()));
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public List<Job> jobs() {
        return jobs;
    }

    @Override
    public PersonalData personalData() {
        return personalData;
    }
}
