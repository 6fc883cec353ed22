package dev.cairn.bot.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An exchange as it happened, so that recording costs little; what it looks like is worked out when somebody looks. */
record Recording(
        long number,
        long revision,
        Instant at,
        Exchange.Direction direction,
        String name,
        Exchange.About about,
        JsonNode sent,
        @Nullable ReceivedRequest request,
        @Nullable ServerResponse response) {

    Recording answered(long newRevision, ServerResponse answer) {
        return new Recording(number, newRevision, at, direction, name, about, sent, request, answer);
    }

    Exchange shown(Optional<RequestCheck> check) {
        List<String> problems = request == null
                ? List.of()
                : check.map(each -> each.problems(request)).orElse(List.of());
        return new Exchange(
                number,
                revision,
                at,
                direction,
                request == null ? name : request.method() + " " + Redaction.path(request.path(), request.template()),
                about,
                Redaction.data(sent),
                response == null ? 0 : response.status(),
                response == null ? MissingNode.getInstance() : json(response),
                problems);
    }

    private static JsonNode json(ServerResponse answer) {
        try {
            return answer.body().length == 0 ? MissingNode.getInstance() : Redaction.data(Json.parse(answer.body()));
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}
