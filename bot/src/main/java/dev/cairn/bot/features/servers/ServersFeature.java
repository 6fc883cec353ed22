package dev.cairn.bot.features.servers;

import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.storage.Database;
import java.util.List;

/** {@code /server show} and {@code announce}. */
public final class ServersFeature implements Feature {
    static final String FAMILY = "server";

    private final ServerStore store;
    private final Courier courier;

    public ServersFeature(Database database, Courier courier, InteractionMetrics tally) {
        this.store = new CachedServers(new JdbiServerStore(database), tally);
        this.courier = courier;
    }

    /** What servers have settled, for others to heed. */
    public Servers servers() {
        return store;
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(CommandGroup.forPermitted(
                FAMILY, "What holds for this server; for who may manage it", Permission.MANAGE_SERVER));
    }

    @Override
    public List<Command> commands() {
        return List.of(new ServerShowCommand(store), new ServerAnnounceCommand(store, courier));
    }
}
