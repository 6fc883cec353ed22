package dev.cairn.bot.features.servers;

import dev.cairn.bot.features.settings.ZoneWizard;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.time.Zones;
import java.time.ZoneId;
import java.util.List;

/** {@code /server timezone}: sets the zone of the server's days, weeks and deadlines. */
final class ServerTimezoneCommand implements Command {
    private static final String ZONE = "zone";
    /** The action of the menu that asks which zone was meant. */
    private static final String CHOSEN = "server.zone";

    private static final CommandSpec SPEC = CommandSpec.inGroup(
            ServersFeature.GROUP,
            "timezone",
            ServersCopy.text(ServersCopy::timezoneDescription),
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted(ZONE, ServersCopy.text(ServersCopy::zoneOption)));

    private final ServerStore store;
    private final Zones zones;
    private final ZoneWizard zoneWizard;

    ServerTimezoneCommand(ServerStore store, Zones zones, ZoneWizard zoneWizard) {
        this.store = store;
        this.zones = zones;
        this.zoneWizard = zoneWizard;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        ServerId server = ManageServerCheck.requireManaged(request);
        String typed = options.requiredText(ZONE);
        Card answer = zones.find(typed, request.at())
                .map(zone -> set(request, server, zone))
                .orElseGet(() -> zoneWizard.candidates(request, typed, CHOSEN));
        return Reply.of(answer);
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return zones.suggest(options.text(option).orElse(""), request.at(), request.locale());
    }

    /** The action that sets the zone chosen from the menu. */
    Action chosen() {
        return Action.updating(CHOSEN, this::setChosen);
    }

    private Card setChosen(ComponentPress press) {
        ServerId server = ManageServerCheck.requireManaged(press.request());
        return set(press.request(), server, zoneWizard.chosen(press));
    }

    /** Sets the zone of the server that the person manages. */
    Card set(Request request, ZoneId zone) {
        return set(request, ManageServerCheck.requireManaged(request), zone);
    }

    private Card set(Request request, ServerId server, ZoneId zone) {
        store.change(server, settings -> settings.in(zone));
        return Card.in(Card.Tone.NEUTRAL)
                .text(ServersCopy.in(request.locale()).zoneSet(zone, request.at()))
                .build();
    }
}
