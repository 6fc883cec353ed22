package dev.cairn.bot.playground.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.bot.playground.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Keeps the latest exchanges with the bot. */
public final class WireLog {
    /** The most exchanges kept; the oldest are dropped. */
    public static final int MAX_EXCHANGES = 200;

    private final World world;
    private final Optional<RequestCheck> check;
    private final InteractionNames names;
    private final Map<Long, Recording> recordings = new LinkedHashMap<>();
    private long numbers;
    private long revisions;

    /** Creates an empty log; requests are judged by {@code check} if it is given. */
    public WireLog(World world, Optional<RequestCheck> check) {
        this.world = world;
        this.check = check;
        this.names = new InteractionNames(world);
    }

    /** Whether requests are judged by more than what the fake Discord refuses. */
    public boolean hasCheck() {
        return check.isPresent();
    }

    /** The exchanges that are new or have changed since a revision, oldest first. */
    public List<Exchange> since(long revision) {
        List<Recording> changed;
        synchronized (this) {
            changed = recordings.values().stream()
                    .filter(recording -> recording.revision() > revision)
                    .toList();
        }
        return changed.stream().map(recording -> recording.shown(check)).toList();
    }

    /** Records a gateway event for the bot. */
    public void event(String type, JsonNode data) {
        Exchange.About about = type.equals("INTERACTION_CREATE") ? names.of(data) : Exchange.About.NOTHING;
        add(Exchange.Direction.EVENT, type, about, data, null);
    }

    /** Records a gateway command by the bot. */
    public void command(String name, JsonNode data) {
        add(Exchange.Direction.COMMAND, name, Exchange.About.NOTHING, data, null);
    }

    /** Records a request, and its response once that is sent. */
    public CompletableFuture<ServerResponse> request(
            ReceivedRequest request, CompletableFuture<ServerResponse> response) {
        long number = add(Exchange.Direction.REQUEST, "", names.ofPath(request.path()), request.body(), request);
        return response.whenComplete((answer, fault) -> {
            if (answer != null) {
                answered(number, answer);
            }
        });
    }

    private synchronized long add(
            Exchange.Direction direction,
            String name,
            Exchange.About about,
            JsonNode sent,
            @Nullable ReceivedRequest request) {
        numbers++;
        revisions++;
        Recording recording =
                new Recording(numbers, revisions, world.now(), direction, name, about, sent, request, null);
        recordings.put(numbers, recording);
        if (recordings.size() > MAX_EXCHANGES) {
            recordings.remove(recordings.keySet().iterator().next());
        }
        return numbers;
    }

    private synchronized void answered(long number, ServerResponse answer) {
        revisions++;
        long revision = revisions;
        recordings.computeIfPresent(number, (key, recording) -> recording.answered(revision, answer));
    }
}
