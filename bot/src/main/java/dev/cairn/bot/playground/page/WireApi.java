package dev.cairn.bot.playground.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.http.ServerRequest;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.wire.Exchange;
import dev.cairn.bot.playground.wire.WireLog;
import java.util.Locale;

/** Gives the page the exchanges on the wire that are new to it. */
final class WireApi {
    private final WireLog wire;

    WireApi(WireLog wire) {
        this.wire = wire;
    }

    /** The exchanges after the revision in {@code ?after=}, and how requests are judged. */
    ObjectNode exchanges(ServerRequest request) {
        ObjectNode json = Json.object().put("described", wire.hasCheck()).put("kept", WireLog.MAX_EXCHANGES);
        ArrayNode exchanges = json.putArray("exchanges");
        for (Exchange exchange : wire.since(revision(request))) {
            exchanges.add(json(exchange));
        }
        return json;
    }

    private static long revision(ServerRequest request) {
        try {
            return Long.parseLong(request.query("after").orElse("0"));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static ObjectNode json(Exchange exchange) {
        ObjectNode json = Json.object()
                .put("number", exchange.number())
                .put("revision", exchange.revision())
                .put("at", exchange.at().toString())
                .put("direction", exchange.direction().name().toLowerCase(Locale.ROOT))
                .put("name", exchange.name())
                .put("person", exchange.about().person())
                .put("use", exchange.about().use())
                .put("status", exchange.status());
        if (!exchange.sent().isMissingNode()) {
            json.set("sent", exchange.sent());
        }
        if (!exchange.received().isMissingNode()) {
            json.set("received", exchange.received());
        }
        ArrayNode problems = json.putArray("problems");
        exchange.problems().forEach(problems::add);
        return json;
    }
}
