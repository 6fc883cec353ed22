package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.progress.ProgressListener;
import dev.cairn.bot.progress.RecentUnits;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.streaks.StreakStore;
import dev.cairn.bot.time.CalendarListener;
import dev.cairn.curriculum.Curriculum;
import java.time.Clock;

/** The tables of boards, which are kept up to date by listening to changes of progress and of calendars. */
public final class LeaderboardStores {
    private final JdbiBoardUpdates updates;
    private final JdbiListings listings;
    private final JdbiBoards boards;
    private final JdbiBoardMaintenance maintenance;
    private final JdbiServerWeeks weeks;

    /**
     * Creates the stores.
     *
     * @param streaks must be notified of each change before these stores
     */
    public LeaderboardStores(
            Database database, JobQueue jobs, Curriculum curriculum, StreakStore streaks, Clock clock) {
        JdbiEarnedUnits earned = new JdbiEarnedUnits(curriculum);
        JdbiStreakRows streakRows = new JdbiStreakRows(streaks);
        JdbiStudyTotals totals = new JdbiStudyTotals(streakRows);
        this.updates = new JdbiBoardUpdates(earned, streakRows, clock);
        this.listings = new JdbiListings(database, totals, clock);
        this.boards = new JdbiBoards(database, totals, updates, clock);
        this.weeks = new JdbiServerWeeks(database);
        this.maintenance = new JdbiBoardMaintenance(database, jobs, earned, listings, clock);
    }

    public ProgressListener progressListener() {
        return updates;
    }

    /** Keeps the units that listed learners are on; must be notified in the transaction of each change. */
    public RecentUnits.Listener recentUnitsListener() {
        return new JdbiServerUnits();
    }

    public CalendarListener calendarListener() {
        return updates;
    }

    ListingStore listings() {
        return listings;
    }

    BoardStore boards() {
        return boards;
    }

    JdbiServerWeeks weeks() {
        return weeks;
    }

    JdbiBoardMaintenance maintenance() {
        return maintenance;
    }
}
