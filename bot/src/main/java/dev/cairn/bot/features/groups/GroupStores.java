package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.storage.Database;
import dev.cairn.curriculum.Curriculum;

/** The stored groups, and how other features find them. */
public final class GroupStores {
    private final JdbiGroupStore store;
    private final GroupDirectory directory;
    private final GroupStudy study;

    public GroupStores(Database database, Curriculum curriculum, InteractionMetrics metrics) {
        this.store = new JdbiGroupStore(database, metrics);
        this.directory = new GroupDirectory(store);
        this.study = new JdbiGroupStudy(database, curriculum);
    }

    /** The groups, for other features. */
    public Groups groups() {
        return directory;
    }

    PersonalData personalData() {
        return store.personalData();
    }

    GroupStore store() {
        return store;
    }

    GroupDirectory directory() {
        return directory;
    }

    GroupStudy study() {
        return study;
    }
}
