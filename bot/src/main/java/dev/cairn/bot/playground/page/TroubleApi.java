package dev.cairn.bot.playground.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.faults.Trouble;
import dev.cairn.bot.playground.faults.TroubleSwitch;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.ChannelKind;
import dev.cairn.bot.playground.world.User;
import java.util.Arrays;
import java.util.Locale;

/** Turns trouble on and off as the page asks: {@code {"trouble": "slow", "on": true}}. */
final class TroubleApi {
    private final TroubleSwitch troubles;

    TroubleApi(TroubleSwitch troubles) {
        this.troubles = troubles;
    }

    /** What is turned on. */
    ObjectNode states() {
        ObjectNode json = Json.object();
        ArrayNode states = json.putArray("on");
        troubles.states()
                .values()
                .forEach(state -> states.addObject()
                        .put("trouble", name(state.trouble()))
                        .put("whom", state.whom())
                        .put("count", state.count()));
        return json;
    }

    /** Turns one trouble on or off, for the person and in the channel that the page shows. */
    ObjectNode change(User person, Channel channel, JsonNode body) {
        Trouble trouble = trouble(body.path("trouble").asText());
        if (!body.path("on").asBoolean()) {
            troubles.turnOff(trouble);
        } else if (trouble == Trouble.MISSING_PERMISSION && channel.kind() != ChannelKind.SERVER) {
            throw new RefusedAction("Open a channel of a server first. In your DM, Cairn needs no permission.");
        } else {
            troubles.turnOn(trouble, person, channel);
        }
        return states();
    }

    private static Trouble trouble(String name) {
        return Arrays.stream(Trouble.values())
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedAction("there is no trouble called " + name));
    }

    private static String name(Trouble trouble) {
        return trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
