package dev.cairn.bot.features.recap;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.leaderboards.ServerWeeks;
import dev.cairn.bot.features.servers.ServerSetting;
import dev.cairn.bot.features.servers.ServersFeature;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import java.time.Clock;
import java.util.List;

/** {@code /server recap}. */
public final class RecapFeature implements Feature {
    /** The action of the button that turns the recap off. */
    static final String TURN_OFF = "recap.off";

    private final ServerRecapCommand command;
    private final RecapJob job;

    /**
     * Creates the feature.
     *
     * @param store is notified of new zones of servers
     * @param sources what other features add to recaps, in the order in which they are told
     */
    public RecapFeature(
            JdbiRecapStore store,
            ServerWeeks weeks,
            List<RecapSource> sources,
            ServersFeature servers,
            Outbox outbox,
            Clock clock) {
        RecapCards cards = new RecapCards(weeks, sources);
        this.command = new ServerRecapCommand(store, cards, servers.servers(), servers.zoneOffer());
        this.job = new RecapJob(store, cards, servers.servers(), outbox, clock);
    }

    /** Says among a server's settings when its recap comes. */
    public static ServerSetting setting(JdbiRecapStore store) {
        return (server, locale) -> RecapCopy.in(locale).setting(store.of(server));
    }

    @Override
    public List<Command> commands() {
        return List.of(command);
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.updating(TURN_OFF, press -> command.turnOff(press.request())));
    }

    @Override
    public List<Job> jobs() {
        return List.of(job);
    }

    @Override
    public PersonalData personalData() {
        return PersonalData.NONE;
    }
}
