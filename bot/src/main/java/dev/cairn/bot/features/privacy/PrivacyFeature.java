package dev.cairn.bot.features.privacy;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import dev.cairn.bot.jobs.JobRuns;
import dev.cairn.bot.storage.Database;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** {@code /privacy}: everything that is kept about a person, as a file, and its deletion. */
public final class PrivacyFeature implements Feature {
    static final String GROUP = "privacy";

    private final List<Command> commands;
    private final List<Action> actions;

    /**
     * Creates the feature.
     *
     * @param data what all features keep, read at each use
     * @param forget drops what is remembered of a person outside the database
     */
    public PrivacyFeature(Database database, Supplier<PersonalData> data, JobRuns runs, Consumer<LearnerId> forget) {
        PersonalDataStore store = new JdbiPersonalDataStore(database, data, runs);
        this.commands = List.of(new PrivacyExportCommand(store), new PrivacyDeleteCommand(store));
        this.actions = new DeletionActions(store, forget).all();
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(new CommandGroup(GROUP, PrivacyCopy.text(PrivacyCopy::groupDescription)));
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    /** The row that all others hang on, whose deletion deletes them. */
    @Override
    public PersonalData personalData() {
        return PersonalData.of(PersonalTable.of(PersonalTopic.PROGRESS, "account", "learner")
                .by("id")
                .numbers("changes")
                .without("stamp"));
    }
}
