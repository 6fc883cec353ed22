package dev.cairn.bot.features.reminders;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.notices.NoticeKind;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.ZoneWizard;
import dev.cairn.bot.features.undo.ChangeWords;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.Database;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** {@code /remind} and the reminders it adds. */
public final class RemindersFeature implements Feature {
    static final String GROUP = "remind";

    private final List<Command> commands;
    private final List<Action> actions;
    private final List<Job> jobs;

    public RemindersFeature(
            Database database,
            JobQueue queue,
            Clock clock,
            Courier courier,
            Outbox outbox,
            Members members,
            Servers servers,
            Settings settings,
            ZoneWizard zoneWizard,
            StudyPort study,
            StudyActivity activity) {
        ReminderStore store = new JdbiReminderStore(database, queue, new JdbiReminderLog(queue, settings, clock));
        Reminders reminders = new Reminders(store, settings, clock);
        ReminderSetup setup = new ReminderSetup(reminders, servers, courier);
        ReminderListCard list = new ReminderListCard(reminders);
        ReminderCard cards = new ReminderCard(study, activity);
        this.commands = List.of(
                new RemindAddCommand(settings, zoneWizard, setup),
                new RemindListCommand(list),
                new RemindPauseCommand(reminders),
                new RemindResumeCommand(reminders),
                new RemindRemoveCommand(reminders));
        this.actions = Stream.of(
                        new ReminderActions(reminders, study, cards).all(),
                        new ReminderListActions(reminders, list).all(),
                        new ReminderSetupActions(reminders, setup, settings, zoneWizard).all(),
                        new ReminderOffer(settings, zoneWizard, setup).actions())
                .flatMap(List::stream)
                .toList();
        ReminderSender sender = new ReminderSender(outbox, members, servers, cards);
        DailyRescheduling rescheduling = new DailyRescheduling(database, queue, store, reminders, clock);
        rescheduling.begin();
        this.jobs = List.of(
                new ReminderJob(store, settings, new SendPolicy(activity), sender, outbox, clock), rescheduling);
    }

    /** What {@code /undo} calls changes of reminders. */
    public ChangeWords changeWords() {
        return new ReminderWords();
    }

    /** The kinds of notices that this feature leaves. */
    public List<NoticeKind> notices() {
        return ReminderNotices.KINDS;
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(new CommandGroup(GROUP, RemindCopy.text(RemindCopy::groupDescription)));
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
        return new JdbiReminderPersonalData();
    }
}
