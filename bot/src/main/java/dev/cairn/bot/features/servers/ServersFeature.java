package dev.cairn.bot.features.servers;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.settings.ZoneWizard;
import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.ServerChannels;
import dev.cairn.bot.interaction.ServerEvents;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerListener;
import dev.cairn.bot.time.Zones;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code /server}, and what Cairn knows of servers. */
public final class ServersFeature implements Feature {
    /** The group of {@code /server}, to which other features add commands. */
    public static final String GROUP = "server";

    private final ServerStore store;
    private final List<Command> commands;
    private final ServerTimezoneCommand timezone;
    private final ServerZoneOffer zoneOffer;
    private final JdbiServerPurge purge;
    private final ServerWelcomeJob welcome;
    private final ServerEvents events;

    /**
     * Creates the feature.
     *
     * @param ownZones the zones that people chose for themselves
     * @param groupHomes the home channels of a server's groups
     * @param otherSettings what other features set up for a server
     * @param listeners are notified when Cairn joins or leaves a server, and of new zones
     */
    public ServersFeature(
            Database database,
            JobQueue jobs,
            Clock clock,
            Courier courier,
            ServerChannels channels,
            InteractionMetrics metrics,
            Zones zones,
            ZoneWizard zoneWizard,
            Function<LearnerId, Optional<ZoneId>> ownZones,
            RoadmapLookup roadmaps,
            Function<ServerId, Collection<ChannelId>> groupHomes,
            List<ServerSetting> otherSettings,
            List<ServerListener> listeners) {
        this.store = new JdbiServerStore(database, metrics, listeners);
        this.timezone = new ServerTimezoneCommand(store, zones, zoneWizard);
        this.zoneOffer = new ServerZoneOffer(store, ownZones, timezone::set);
        this.commands = List.of(
                new ServerShowCommand(store, roadmaps, new ChannelDiagnosis(channels, groupHomes), otherSettings),
                new ServerAnnounceCommand(store, courier),
                new ServerModeratorsCommand(store, courier, channels),
                new ServerLibraryCommand(store),
                new ServerRoadmapCommand(store, roadmaps),
                timezone,
                new ServerChallengesCommand(store));
        this.purge = new JdbiServerPurge(database, jobs, clock);
        JdbiServerWelcomes welcomes = new JdbiServerWelcomes(database, jobs, clock);
        this.welcome = new ServerWelcomeJob(welcomes, channels, new Outbox(courier, clock));
        List<ServerListener> all =
                Stream.concat(Stream.of(purge, welcomes), listeners.stream()).toList();
        this.events = new JdbiServerEvents(database, clock, all);
    }

    /** The settings of servers, for other features to read. */
    public Servers servers() {
        return store;
    }

    /** Offers a manager's own zone to a server that has none. */
    public ServerZoneOffer zoneOffer() {
        return zoneOffer;
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(CommandGroup.forPermitted(
                GROUP, ServersCopy.text(ServersCopy::groupDescription), Permission.MANAGE_SERVER));
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Action> actions() {
        return List.of(timezone.chosen(), zoneOffer.action());
    }

    @Override
    public List<Job> jobs() {
        return List.of(purge, welcome);
    }

    @Override
    public ServerEvents serverEvents() {
        return events;
    }

    @Override
    public PersonalData personalData() {
        return PersonalData.NONE;
    }
}
