package dev.cairn.bot.reminders;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandFamily;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.Press;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.notices.NoticeStore;
import dev.cairn.bot.schedule.Job;
import dev.cairn.bot.schedule.Timed;
import dev.cairn.bot.schedule.Timetable;
import dev.cairn.bot.servers.Servers;
import dev.cairn.bot.settings.Settings;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.study.Briefing;
import dev.cairn.bot.zones.ZoneFinder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code /remind}, and the reminders themselves. */
public final class RemindersFeature implements Feature, Timed {
    static final String FAMILY = "remind";

    private final List<Command> commands;
    private final List<Action> actions;
    private final List<Job> jobs;

    /** Where reminders are kept, and what is left to be told. */
    public record Keeping(Database database, Timetable timetable, NoticeStore notices, Clock clock) {}

    /** How and where reminders are sent. */
    public record Ways(Courier courier, Members members, Servers servers) {}

    /**
     * What the learner's studies have to say to a reminder.
     *
     * @param briefing what to study now; none for one who follows nothing, or has nothing left
     * @param start starts a timer for the unit and the minutes that a press names first
     * @param done finishes the unit that a press names first
     */
    public record Studying(
            Function<LearnerId, Optional<Briefing>> briefing,
            StudyRecord record,
            Function<Press, Reply> start,
            Function<Press, Reply> done) {}

    /** When learners are reminded, and how one finds a zone for that. */
    public record Hours(Settings settings, ZoneFinder finder) {}

    public RemindersFeature(Keeping keeping, Ways ways, Studying studying, Hours hours) {
        Settings settings = hours.settings();
        Clock clock = keeping.clock();
        ReminderStore store = new JdbiReminderStore(keeping.database(), keeping.timetable(), keeping.notices(), clock);
        Reminders reminders = new Reminders(store, settings, clock);
        SetUp setUp = new SetUp(reminders, ways.servers(), ways.courier());
        this.commands = List.of(
                new RemindAddCommand(settings, hours.finder(), setUp),
                new RemindListCommand(reminders),
                new RemindPauseCommand(reminders),
                new RemindResumeCommand(reminders),
                new RemindRemoveCommand(reminders));
        this.actions = Stream.of(
                        new ReminderActions(reminders, studying.start(), studying.done()).all(),
                        new SetUpActions(reminders, setUp, settings, hours.finder()).all())
                .flatMap(List::stream)
                .toList();
        ReminderCard drawing = new ReminderCard(studying.briefing(), studying.record());
        Post post = new Post(ways.courier(), ways.members(), ways.servers(), drawing);
        Judgement judgement = new Judgement(studying.record());
        DailyReplanning replanning =
                new DailyReplanning(keeping.database(), keeping.timetable(), store, reminders, clock);
        replanning.begin();
        this.jobs = List.of(new Sending(store, settings, judgement, post, clock), replanning);
    }

    @Override
    public List<CommandFamily> families() {
        return List.of(new CommandFamily(FAMILY, "Study reminders at your hour"));
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
}
