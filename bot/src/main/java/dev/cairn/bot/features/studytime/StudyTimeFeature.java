package dev.cairn.bot.features.studytime;

import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.study.StudyFeature;
import dev.cairn.bot.features.study.TimeSpentPrompt;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Announcements;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.Timed;
import dev.cairn.bot.progress.TimeStore;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** {@code /log} and {@code /focus}, with their buttons, and how long a finished unit took. */
public final class StudyTimeFeature implements Feature, Timed {
    static final CommandGroup LOG = new CommandGroup("log", "The time you study");
    static final CommandGroup FOCUS = new CommandGroup("focus", "A timer that logs itself");

    private final TimeSpentPrompt took;
    private final List<Command> commands;
    private final List<Action> actions;
    private final FocusEndJob ending;

    /** Where time and timers are kept. */
    public record Stores(TimeStore time, FocusStore focus) {}

    /** How the end of a timer is told, and when. */
    public record Telling(Courier courier, Announcements announcements, Members members, Clock clock) {}

    public StudyTimeFeature(StudyFeature.Ground ground, Settings settings, Stores stores, Telling telling) {
        UnitTitles names = new UnitTitles(ground.curriculum());
        UnitOption units = new UnitOption(ground.studies(), ground.units());
        LogCards log = new LogCards(names);
        LogActions logActions = new LogActions(stores.time(), log);
        FocusCards focus = new FocusCards(names);
        FocusTimer timer = new FocusTimer(stores.focus(), settings, focus);
        this.took = new TimeSpentOffer(stores.time());
        this.commands = List.of(
                new LogTimeCommand(stores.time(), units, ground.when(), log),
                new LogListCommand(logActions),
                new FocusStartCommand(timer, units),
                FocusCommand.stop(timer),
                FocusCommand.status(timer));
        this.actions = Stream.of(
                        logActions.all(),
                        new TimeSpentActions(stores.time(), units, ground.when(), log).all(),
                        new FocusActions(timer, units).all())
                .flatMap(List::stream)
                .toList();
        FocusEndJob.Post post = new FocusEndJob.Post(telling.courier(), telling.announcements(), telling.members());
        this.ending = new FocusEndJob(stores.focus(), focus, post, telling.clock());
    }

    /** What to ask when a unit is finished. */
    public TimeSpentPrompt took() {
        return took;
    }

    /** Starts the timer for the unit and the minutes that the press names first. */
    public Reply begin(ComponentPress press) {
        return actions.stream()
                .filter(action -> action.name().equals(FocusActions.BEGIN))
                .findFirst()
                .orElseThrow()
                .handle(press);
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
        return List.of(ending);
    }
}
