package dev.cairn.bot.features.reminders;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.notices.NoticeKind;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.ZoneWizard;
import dev.cairn.bot.features.study.Briefing;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code /remind}, and the reminders themselves. */
public final class RemindersFeature implements Feature {
    static final String FAMILY = "remind";

    private final List<Command> commands;
    private final List<Action> actions;
    private final List<Job> jobs;

    /** Where reminders are kept, and what is left to be told. */
    public record Keeping(Database database, JobQueue timetable, Clock clock) {}

    /** How and where reminders are sent. */
    public record Ways(Courier courier, Outbox outbox, Members members, Servers servers) {}

    /**
     * What the learner's studies have to say to a reminder.
     *
     * @param briefing what to study now; none for one who follows nothing, or has nothing left
     * @param start starts a timer for the unit and the minutes that a press names first
     * @param done finishes the unit that a press names first
     */
    public record Studying(
            Function<LearnerId, Optional<Briefing>> briefing,
            StudyActivity record,
            Function<ComponentPress, Reply> start,
            Function<ComponentPress, Reply> done) {}

    /** When learners are reminded, and how one finds a zone for that. */
    public record Hours(Settings settings, ZoneWizard finder) {}

    public RemindersFeature(Keeping keeping, Ways ways, Studying studying, Hours hours) {
        Settings settings = hours.settings();
        Clock clock = keeping.clock();
        ReminderStore store = new JdbiReminderStore(keeping.database(), keeping.timetable());
        Reminders reminders = new Reminders(store, settings, clock);
        ReminderSetup setUp = new ReminderSetup(reminders, ways.servers(), ways.courier());
        this.commands = List.of(
                new RemindAddCommand(settings, hours.finder(), setUp),
                new RemindListCommand(reminders),
                new RemindPauseCommand(reminders),
                new RemindResumeCommand(reminders),
                new RemindRemoveCommand(reminders));
        this.actions = Stream.of(
                        new ReminderActions(reminders, studying.start(), studying.done()).all(),
                        new ReminderSetupActions(reminders, setUp, settings, hours.finder()).all())
                .flatMap(List::stream)
                .toList();
        ReminderCard drawing = new ReminderCard(studying.briefing(), studying.record());
        ReminderSender post = new ReminderSender(ways.outbox(), ways.members(), ways.servers(), drawing);
        SendPolicy judgement = new SendPolicy(studying.record());
        DailyRescheduling replanning =
                new DailyRescheduling(keeping.database(), keeping.timetable(), store, reminders, clock);
        replanning.begin();
        this.jobs = List.of(new ReminderJob(store, settings, judgement, post, ways.outbox(), clock), replanning);
    }

    /** The kinds of notices that this feature leaves. */
    public List<NoticeKind> notices() {
        return ReminderNotices.KINDS;
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(new CommandGroup(FAMILY, "Study reminders at your hour"));
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
