package dev.cairn.bot.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.interactions.EventSink;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.wire.WireLog;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.DiscordJson;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.playground.world.WorldEvent;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the sessions of connected bots and sends them events. */
public final class Gateway implements EventSink {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
    /** How long a disconnected session can be resumed. */
    private static final Duration RESUMABLE = Duration.ofMinutes(3);

    private final World world;
    private final DiscordJson shapes;
    private final MemberChunks chunks;
    private final WireLog wire;
    private final String token;
    private final long disallowedIntents;
    private final Supplier<URI> address;
    private final ScheduledExecutorService timer;
    private final Map<String, GatewaySession> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger identified = new AtomicInteger();
    private final AtomicInteger resumed = new AtomicInteger();
    private volatile Duration heartbeats = Duration.ofMillis(41_250);
    private volatile boolean acknowledges = true;
    private volatile boolean reachable = true;
    private volatile Function<Server, ArrayNode> emojis = server -> Json.array();
    private volatile boolean refusesResumes;
    private final AtomicInteger refusedResumes = new AtomicInteger();
    private volatile boolean answersMemberRequests = true;
    private final AtomicInteger memberRequests = new AtomicInteger();

    /**
     * Creates a gateway without sessions.
     *
     * @param disallowedIntents intent bits that close a connection with 4014
     * @param address the URL at which bots reach it
     * @param wire records the events, and what bots say
     */
    public Gateway(
            World world,
            String token,
            long disallowedIntents,
            Supplier<URI> address,
            WireLog wire,
            ScheduledExecutorService timer) {
        this.world = world;
        this.shapes = new DiscordJson(world);
        this.chunks = new MemberChunks(world);
        this.token = token;
        this.disallowedIntents = disallowedIntents;
        this.address = address;
        this.wire = wire;
        this.timer = timer;
        world.listen(this::announce);
    }

    private void announce(WorldEvent event) {
        if (event instanceof WorldEvent.BotAdded added) {
            announce(added.server());
        } else if (event instanceof WorldEvent.ChannelChanged changed) {
            Channel channel = changed.channel();
            channel.server()
                    .filter(Server::botPresent)
                    .ifPresent(server -> dispatch(server, "CHANNEL_UPDATE", shapes.channel(channel)));
        } else if (event instanceof WorldEvent.BotRemoved removed) {
            dispatch(
                    removed.server(),
                    "GUILD_DELETE",
                    Json.object().put("id", removed.server().id().toString()));
        }
    }

    /** Whether a bot is connected and identified. */
    public boolean hasBot() {
        return sessions.values().stream().anyMatch(GatewaySession::connected);
    }

    /** How often bots have identified since the start. */
    public int identified() {
        return identified.get();
    }

    /** How often sessions have been resumed since the start. */
    public int resumed() {
        return resumed.get();
    }

    @Override
    public void dispatch(Channel channel, String type, JsonNode data) {
        wire.event(type, data);
        byte[] bytes = Json.escaped(data);
        for (GatewaySession session : sessions.values()) {
            if (session.shard().receives(channel)) {
                session.dispatch(type, bytes);
            }
        }
    }

    private void dispatch(Server server, String type, JsonNode data) {
        wire.event(type, data);
        byte[] bytes = Json.bytes(data);
        for (GatewaySession session : sessions.values()) {
            if (session.receives(server)) {
                session.dispatch(type, bytes);
            }
        }
    }

    /** Sends GUILD_CREATE, as when the server is back after an outage. */
    public void announce(Server server) {
        dispatch(server, "GUILD_CREATE", guildCreate(server));
    }

    /** Sends GUILD_DELETE for an outage of a server. */
    public void announceOutage(Server server) {
        ObjectNode data = Json.object().put("id", server.id().toString()).put("unavailable", true);
        dispatch(server, "GUILD_DELETE", data);
    }

    private ObjectNode guildCreate(Server server) {
        ObjectNode json = shapes.guildCreate(server);
        json.set("emojis", emojis.apply(server));
        return json;
    }

    /** Sets the emojis of each server, of which real servers have many. They make GUILD_CREATE as long as it really is. */
    public void setEmojis(Function<Server, ArrayNode> ofServer) {
        emojis = ofServer;
    }

    /** Asks every connected bot to reconnect (opcode 7). */
    public void askToReconnect() {
        sessions.values().forEach(session -> session.control(Frames.reconnect()));
    }

    /**
     * Tells every connected bot that its session is invalid (opcode 9). A resumable one may be resumed on the same
     * connection; any other is discarded.
     */
    public void invalidateSessions(boolean resumable) {
        if (resumable) {
            sessions.values().forEach(GatewaySession::suspend);
            return;
        }
        sessions.values().forEach(session -> session.control(Frames.invalidSession(false)));
        sessions.clear();
    }

    /** Closes every connection with this code; the sessions stay resumable. */
    public void closeConnections(int code) {
        sessions.values().forEach(session -> session.close(code, ""));
    }

    /** Resets every connection without a close frame; the sessions stay resumable. */
    public void cutConnections() {
        wire.event("(the connection breaks)", Json.object());
        sessions.values().forEach(GatewaySession::cut);
    }

    /** Records what a bot says. */
    void said(String command, JsonNode data) {
        wire.command(command, data);
    }

    /** Cuts every connection and takes no new ones, or takes them again. */
    public void setReachable(boolean reachable) {
        this.reachable = reachable;
        if (!reachable) {
            cutConnections();
        }
    }

    /** Whether new connections are taken; they are by default. */
    public boolean reachable() {
        return reachable;
    }

    /** Sets the heartbeat interval for bots that connect from now on. */
    public void setHeartbeatInterval(Duration every) {
        heartbeats = every;
    }

    /** Sets whether heartbeats are acknowledged; they are by default. */
    public void acknowledgeHeartbeats(boolean acknowledged) {
        acknowledges = acknowledged;
    }

    /** Sends the latest event of this type again with a new sequence number. */
    public void repeatLatest(String type) {
        sessions.values().forEach(session -> session.repeatLatest(type));
    }

    /** At the next resume, also replays this many events that the bot has already seen. */
    public void replaySeenEvents(int events) {
        sessions.values().forEach(session -> session.replaySeenEvents(events));
    }

    /** Sets whether requests for members are answered; they are by default. */
    public void answerMemberRequests(boolean answered) {
        answersMemberRequests = answered;
    }

    /** How often bots have requested members. */
    public int memberRequests() {
        return memberRequests.get();
    }

    /** Answers a request for members of a server that the session's shard has, with the bot in it. */
    void requestMembers(GatewaySession session, JsonNode request) {
        memberRequests.incrementAndGet();
        Snowflake.parse(request.path("guild_id").asText())
                .flatMap(world::server)
                .filter(server -> answersMemberRequests
                        && server.botPresent()
                        && session.shard().receives(server.id()))
                .ifPresent(server -> chunks.answer(server, request)
                        .forEach(chunk -> session.dispatch("GUILD_MEMBERS_CHUNK", Json.escaped(chunk))));
    }

    /** Sets whether every attempt to resume is answered with an invalid, yet resumable session. */
    public void refuseResumes(boolean refused) {
        refusesResumes = refused;
    }

    /** How many attempts to resume have been refused by {@link #refuseResumes}. */
    public int refusedResumes() {
        return refusedResumes.get();
    }

    boolean refusesResume() {
        if (refusesResumes) {
            refusedResumes.incrementAndGet();
        }
        return refusesResumes;
    }

    Duration heartbeats() {
        return heartbeats;
    }

    boolean acknowledges() {
        return acknowledges;
    }

    boolean accepts(String offered) {
        return token.equals(offered) || ("Bot " + token).equals(offered);
    }

    boolean allows(long intents) {
        return (intents & disallowedIntents) == 0;
    }

    GatewaySession identify(GatewayConnection connection, Shard shard, long intents) {
        String id = UUID.randomUUID().toString().replace("-", "");
        GatewaySession session = new GatewaySession(id, shard, intents, connection);
        ObjectNode ready = ready(id, shard);
        wire.event("READY", ready);
        session.dispatch("READY", Json.bytes(ready));
        sessions.put(id, session);
        world.servers().stream()
                .filter(Server::botPresent)
                .filter(session::receives)
                .forEach(server -> session.dispatch("GUILD_CREATE", Json.bytes(guildCreate(server))));
        identified.incrementAndGet();
        world.publish(new WorldEvent.BotReady());
        return session;
    }

    Optional<GatewaySession> session(String id) {
        return Optional.ofNullable(sessions.get(id));
    }

    void resumed(GatewaySession session) {
        resumed.incrementAndGet();
        wire.event("RESUMED", Json.object().put("session_id", session.id()));
    }

    /** Handles a lost socket: the session can be resumed for a while unless the bot ended it. */
    void disconnected(GatewaySession session, GatewayConnection connection, boolean ended) {
        session.detach(connection);
        if (ended) {
            sessions.remove(session.id());
            return;
        }
        ScheduledFuture<?> expiry = timer.schedule(
                () -> sessions.computeIfPresent(session.id(), (id, kept) -> kept.connected() ? kept : null),
                RESUMABLE.toSeconds(),
                TimeUnit.SECONDS);
        LOG.trace("session {} expires in {} s", session.id(), expiry.getDelay(TimeUnit.SECONDS));
    }

    private ObjectNode ready(String sessionId, Shard shard) {
        ObjectNode ready = Json.object().put("v", 10);
        ready.putObject("user_settings");
        ready.set(
                "user",
                shapes.botUser()
                        .put("verified", true)
                        .put("mfa_enabled", true)
                        .put("flags", 0)
                        .putNull("email"));
        ready.put("session_type", "normal").put("session_id", sessionId);
        ready.put("resume_gateway_url", address.get().toString());
        ArrayNode guilds = ready.putArray("guilds");
        world.servers().stream()
                .filter(Server::botPresent)
                .filter(server -> shard.receives(server.id()))
                .forEach(server ->
                        guilds.addObject().put("id", server.id().toString()).put("unavailable", true));
        for (String empty :
                new String[] {"relationships", "private_channels", "presences", "guild_join_requests", "_trace"}) {
            ready.putArray(empty);
        }
        ready.putArray("shard").add(shard.index()).add(shard.count());
        ready.putObject("application").put("id", world.bot().id().toString()).put("flags", 0);
        return ready;
    }
}
