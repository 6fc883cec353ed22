package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.notices.NoticeKind;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.features.study.TimeSpentPrompt;
import dev.cairn.bot.features.study.UnitFinder;
import dev.cairn.bot.features.study.UnitOption;
import dev.cairn.bot.features.study.UnitTitles;
import dev.cairn.bot.features.undo.OwnWayBack;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.progress.ProgressPersonalData;
import dev.cairn.bot.progress.TimeStore;
import dev.cairn.bot.time.Calendars;
import dev.cairn.bot.time.WhenOption;
import dev.cairn.curriculum.Unit;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /log} and {@code /focus}, with their buttons, and the question how long a finished unit took. */
public final class StudyTimeFeature implements Feature {
    static final CommandGroup LOG = new CommandGroup("log", LogCopy.text(LogCopy::groupDescription));
    static final CommandGroup FOCUS = new CommandGroup("focus", FocusCopy.text(FocusCopy::groupDescription));

    private final FocusTimer timer;
    private final TimeSpentPrompt timeSpent;
    private final List<Command> commands;
    private final List<Action> actions;
    private final List<Job> jobs;
    private final List<NoticeKind> notices;

    public StudyTimeFeature(
            StudyService study,
            UnitFinder units,
            WhenOption when,
            Calendars calendars,
            TimeStore time,
            FocusStore focus,
            SharedFocusServices shared,
            Servers servers,
            Clock clock) {
        UnitTitles titles = study.titles();
        UnitOption unitOption = new UnitOption(study, units);
        LogCards logCards = new LogCards(titles, study::atHand);
        LogActions logActions = new LogActions(time, units, when, logCards);
        FocusCards focusCards = new FocusCards(titles, study.details(), study::nextStep);
        SharedFocusCards sharedCards = new SharedFocusCards(titles);
        this.timer = new FocusTimer(focus, shared.store(), calendars, focusCards);
        this.timeSpent = new TimeSpentOffer();
        this.commands = List.of(
                new LogTimeCommand(time, unitOption, when, logCards),
                new LogListCommand(logActions),
                new FocusStartCommand(timer, unitOption, study),
                FocusCommand.stop(timer),
                FocusCommand.status(timer));
        this.actions = Stream.of(
                        logActions.all(),
                        new TimeSpentActions(time, units, when, logCards).all(),
                        new FocusActions(timer, units).all(),
                        new SharedFocusActions(
                                        new FocusSharing(focus, sharedCards, shared),
                                        new SharedFocusMembers(
                                                shared.store(), sharedCards, focusCards, study, calendars))
                                .all())
                .flatMap(List::stream)
                .toList();
        this.notices = List.of(FocusNotice.kind(titles));
        this.jobs = List.of(
                new FocusEndJob(focus, focusCards, shared.outbox(), servers, shared.members(), clock),
                new SharedFocusEndJob(shared, sharedCards, clock));
    }

    /** The kinds of notices that this feature leaves. */
    public List<NoticeKind> notices() {
        return notices;
    }

    /** Returns the prompt that asks how long a finished unit took. */
    public TimeSpentPrompt timeSpent() {
        return timeSpent;
    }

    /**
     * Starts the focus timer.
     *
     * @param minutes {@value FocusTimer#MIN_MINUTES} to {@value FocusTimer#MAX_MINUTES}
     */
    public Card startFocus(Request request, int minutes, Unit unit) {
        return timer.start(request, minutes, Optional.of(unit));
    }

    /** The focus timer that a learner has started, which {@code /focus stop} ends. */
    public Optional<OwnWayBack.Latest> runningTimer(LearnerId learner) {
        return timer.running(learner)
                .map(focus -> new OwnWayBack.Latest(focus.began(), FocusCopy.text(FocusCopy::stopInsteadOfUndo)));
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(LOG, FOCUS);
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
        return ProgressPersonalData.TIME_TABLES.and(new JdbiFocusPersonalData());
    }
}
