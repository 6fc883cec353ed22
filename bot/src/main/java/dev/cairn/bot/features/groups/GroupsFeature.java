package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.storage.Database;
import java.util.List;

/** The study groups of servers. */
public final class GroupsFeature implements Feature {
    private final JdbiGroupStore store;
    private final GroupDirectory directory;

    public GroupsFeature(Database database, InteractionMetrics metrics) {
        this.store = new JdbiGroupStore(database, metrics);
        this.directory = new GroupDirectory(store);
    }

    /** The groups, for other features. */
    public Groups groups() {
        return directory;
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public PersonalData personalData() {
        return store.personalData();
    }
}
