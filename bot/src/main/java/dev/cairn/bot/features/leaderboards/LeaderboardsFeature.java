package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.drawing.DrawingLimit;
import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.features.study.FellowNote;
import dev.cairn.bot.features.study.FinishedNote;
import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.ServerListener;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@code /leaderboard}. */
public final class LeaderboardsFeature implements Feature {
    private final Leaderboards leaderboards;
    private final Fellows fellows;
    private final ListingStore listings;
    private final Groups groups;
    private final LeaderboardActions actions;
    private final ServerWeeks weeks;
    private final EarnedUnitBackfillJob backfill;
    private final BoardRebuildJob rebuild;
    private final BoardCleanupJob cleanup;

    /** Creates the feature, and schedules the next clean-up. */
    public LeaderboardsFeature(
            LeaderboardStores stores,
            JobQueue jobs,
            Clock clock,
            Memberships members,
            Sharing sharing,
            DrawingLimit drawings,
            Groups groups) {
        this.groups = groups;
        this.listings = stores.listings();
        this.fellows = new Fellows(stores.listings(), members);
        this.leaderboards = new Leaderboards(stores.boards(), stores.listings(), members, groups);
        this.actions =
                new LeaderboardActions(leaderboards, new LeaderboardCards(), new BoardPictures(drawings), sharing);
        this.weeks = new PresentWeeks(stores.weeks(), leaderboards);
        this.backfill = new EarnedUnitBackfillJob(stores.maintenance());
        this.rebuild = new BoardRebuildJob(stores.maintenance(), jobs, clock);
        this.cleanup = new BoardCleanupJob(stores.maintenance(), clock);
        cleanup.scheduleNext();
    }

    /** Rebuilds a server's boards when its zone changes. */
    public ServerListener serverListener() {
        return rebuild;
    }

    /** The weeks of servers, for their recaps. */
    public ServerWeeks weeks() {
        return weeks;
    }

    /** Whether a server's members are shown a person. */
    public boolean lists(ServerId server, LearnerId learner) {
        return listings.of(server, learner) == Listing.LISTED;
    }

    /** Asks once, under a finished unit, whether the learner wants to be on the server's boards. */
    public FinishedNote finishedNote() {
        return request -> leaderboards.isAskedNow(request)
                ? Optional.of(LeaderboardCards.offer(request.viewer()))
                : Optional.empty();
    }

    /** Says how many others in a server are on a unit. */
    public FellowNote fellowNote() {
        return fellows;
    }

    /** Returns the button that opens the board of a group in a message of its own. */
    public static Button groupBoard(Viewer viewer, Group group, String label) {
        CustomId id = CustomId.forOwner(
                LeaderboardActions.OPEN_GROUP,
                viewer.id(),
                Long.toString(group.id().value()));
        return Button.secondary(label, id);
    }

    @Override
    public List<Command> commands() {
        return List.of(new LeaderboardCommand(actions, groups));
    }

    @Override
    public List<Action> actions() {
        return actions.all();
    }

    @Override
    public List<Job> jobs() {
        return List.of(backfill, rebuild, cleanup);
    }

    @Override
    public PersonalData personalData() {
        return LeaderboardPersonalData.TABLES;
    }
}
