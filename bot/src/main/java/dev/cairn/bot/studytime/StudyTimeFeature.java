package dev.cairn.bot.studytime;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Announcements;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandFamily;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.schedule.Job;
import dev.cairn.bot.schedule.Timed;
import dev.cairn.bot.settings.Settings;
import dev.cairn.bot.study.StudyFeature;
import dev.cairn.bot.study.TookQuestion;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** {@code /log} and {@code /focus}, with their buttons, and how long a finished unit took. */
public final class StudyTimeFeature implements Feature, Timed {
    static final CommandFamily LOG = new CommandFamily("log", "The time you study");
    static final CommandFamily FOCUS = new CommandFamily("focus", "A timer that logs itself");

    private final TookQuestion took;
    private final List<Command> commands;
    private final List<Action> actions;
    private final FocusEnding ending;

    /** Where time and timers are kept. */
    public record Stores(TimeStore time, FocusStore focus) {}

    /** How the end of a timer is told, and when. */
    public record Telling(Courier courier, Announcements announcements, Members members, Clock clock) {}

    public StudyTimeFeature(StudyFeature.Ground ground, Settings settings, Stores stores, Telling telling) {
        UnitNames names = new UnitNames(ground.curriculum());
        UnitOption units = new UnitOption(ground.studies(), ground.units());
        LogCards log = new LogCards(names);
        LogActions logActions = new LogActions(stores.time(), log);
        FocusCards focus = new FocusCards(names);
        FocusTimer timer = new FocusTimer(stores.focus(), settings, focus);
        this.took = new TookOffer(stores.time());
        this.commands = List.of(
                new LogTimeCommand(stores.time(), units, ground.when(), log),
                new LogListCommand(logActions),
                new FocusStartCommand(timer, units),
                FocusCommand.stop(timer),
                FocusCommand.status(timer));
        this.actions = Stream.of(
                        logActions.all(),
                        new TookActions(stores.time(), units, ground.when(), log).all(),
                        new FocusActions(timer, units).all())
                .flatMap(List::stream)
                .toList();
        FocusEnding.Post post = new FocusEnding.Post(telling.courier(), telling.announcements(), telling.members());
        this.ending = new FocusEnding(stores.focus(), focus, post, telling.clock());
    }

    /** What to ask when a unit is finished. */
    public TookQuestion took() {
        return took;
    }

    @Override
    public List<CommandFamily> families() {
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
