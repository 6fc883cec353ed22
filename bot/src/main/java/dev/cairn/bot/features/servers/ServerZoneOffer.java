package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Offers a manager's own zone to a server that has none, where its days and weeks begin to matter. */
public final class ServerZoneOffer {
    /** The action of the button; it takes the zone that the presser has then. */
    private static final String USE_MINE = "server.zone-mine";

    private final Servers servers;
    private final Function<LearnerId, Optional<ZoneId>> zones;
    private final BiFunction<Request, ZoneId, Card> set;

    /**
     * Creates the offer.
     *
     * @param zones the zones that people chose for themselves
     * @param set sets the server's zone, and draws the answer
     */
    ServerZoneOffer(
            Servers servers, Function<LearnerId, Optional<ZoneId>> zones, BiFunction<Request, ZoneId, Card> set) {
        this.servers = servers;
        this.zones = zones;
        this.set = set;
    }

    /** A line that offers it; empty if the server has a zone, or the person has none or may not choose. */
    public Optional<Card.Section> section(Request request) {
        if (!(request.context() instanceof InteractionContext.InServer here)
                || !here.permissions().contains(Permission.MANAGE_SERVER)
                || servers.of(here.server()).chosenZone().isPresent()) {
            return Optional.empty();
        }
        ServersCopy copy = ServersCopy.in(request.locale());
        return zones.apply(request.learner())
                .map(zone -> new Card.Section(
                        copy.followsUtc(),
                        Button.secondary(copy.useZone(zone), CustomId.forOwner(USE_MINE, request.learner()))));
    }

    Action action() {
        return Action.updating(USE_MINE, this::use);
    }

    private Card use(ComponentPress press) {
        ManageServerCheck.requireManaged(press.request());
        return set.apply(press.request(), zones.apply(press.learner()).orElseThrow(UserError::staleButton));
    }
}
