package dev.cairn.bot.features.servers;

import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.storage.Database;
import java.util.List;

/** {@code /server show} and {@code /server announce}. */
public final class ServersFeature implements Feature {
    static final String GROUP = "server";

    private final ServerStore store;
    private final Courier courier;

    public ServersFeature(Database database, Courier courier, InteractionMetrics metrics) {
        this.store = new CachedServers(new JdbiServerStore(database), metrics);
        this.courier = courier;
    }

    /** The settings of servers, for other features to read. */
    public Servers servers() {
        return store;
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(CommandGroup.forPermitted(
                GROUP, ServersCopy.text(ServersCopy::groupDescription), Permission.MANAGE_SERVER));
    }

    @Override
    public List<Command> commands() {
        return List.of(new ServerShowCommand(store), new ServerAnnounceCommand(store, courier));
    }
}
