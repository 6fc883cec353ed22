package dev.cairn.bot.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.json.Json;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Implements Discord's gateway protocol on one socket. */
public final class GatewayHandler extends SimpleChannelInboundHandler<WebSocketFrame> {
    private final Gateway gateway;
    private final GatewayConnection connection;
    private @Nullable GatewaySession session;
    private boolean endedByBot;

    private GatewayHandler(Gateway gateway, GatewayConnection connection) {
        this.gateway = gateway;
        this.connection = connection;
    }

    /** Takes over a socket after its WebSocket handshake and sends HELLO. */
    public static void takeOver(Channel socket, Gateway gateway, boolean compressed) {
        GatewayConnection connection = new GatewayConnection(socket, compressed);
        socket.pipeline().addLast(new GatewayHandler(gateway, connection));
        connection.send(Frames.hello(gateway.heartbeats()));
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
        if (frame instanceof PingWebSocketFrame ping) {
            context.writeAndFlush(new PongWebSocketFrame(ping.content().retain()))
                    .addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        } else if (frame instanceof CloseWebSocketFrame close) {
            // A close by the bot with 1000 or 1001 ends the session.
            endedByBot = close.statusCode() == 1000 || close.statusCode() == 1001;
            connection.close(close.statusCode() == -1 ? 1000 : close.statusCode(), "");
        } else if (!(frame instanceof PongWebSocketFrame)) {
            read(ByteBufUtil.getBytes(frame.content()));
        }
    }

    private void read(byte[] bytes) {
        JsonNode payload;
        try {
            payload = Json.parse(bytes);
        } catch (IOException e) {
            connection.close(CloseCode.DECODE_ERROR);
            return;
        }
        if (!payload.isObject() || !payload.path("op").isIntegralNumber()) {
            connection.close(CloseCode.DECODE_ERROR);
            return;
        }
        handle(payload.path("op").asInt(), payload.path("d"));
    }

    private void handle(int op, JsonNode data) {
        switch (op) {
            case Frames.HEARTBEAT -> {
                if (gateway.acknowledges()) {
                    connection.send(Frames.heartbeatAck());
                }
            }
            case Frames.IDENTIFY -> {
                gateway.said("IDENTIFY", data);
                identify(data);
            }
            case Frames.RESUME -> {
                gateway.said("RESUME", data);
                resume(data);
            }
            case Frames.REQUEST_GUILD_MEMBERS -> requestMembers(data);
            case 3, 4, 31 -> {
                if (session == null) {
                    connection.close(CloseCode.NOT_AUTHENTICATED);
                }
            }
            default -> connection.close(CloseCode.UNKNOWN_OPCODE);
        }
    }

    private void identify(JsonNode data) {
        if (session != null) {
            connection.close(CloseCode.ALREADY_AUTHENTICATED);
            return;
        }
        if (!gateway.accepts(data.path("token").asText())) {
            connection.close(CloseCode.AUTHENTICATION_FAILED);
            return;
        }
        JsonNode numbers = data.path("shard");
        Shard shard = numbers.isArray()
                ? new Shard(numbers.path(0).asInt(-1), numbers.path(1).asInt())
                : new Shard(0, 1);
        if (!shard.valid()) {
            connection.close(CloseCode.INVALID_SHARD);
            return;
        }
        long intents = data.path("intents").asLong();
        if (!gateway.allows(intents)) {
            connection.close(CloseCode.DISALLOWED_INTENTS);
            return;
        }
        session = gateway.identify(connection, shard, intents);
    }

    private void requestMembers(JsonNode data) {
        if (session == null) {
            connection.close(CloseCode.NOT_AUTHENTICATED);
        } else if (data.path("user_ids").size() > MemberChunks.MAX_IDS) {
            connection.close(CloseCode.DECODE_ERROR);
        } else {
            gateway.said("REQUEST_GUILD_MEMBERS", data);
            gateway.requestMembers(session, data);
        }
    }

    private void resume(JsonNode data) {
        if (session != null && session.connected()) {
            connection.close(CloseCode.ALREADY_AUTHENTICATED);
            return;
        }
        if (!gateway.accepts(data.path("token").asText())) {
            connection.close(CloseCode.AUTHENTICATION_FAILED);
            return;
        }
        if (gateway.refusesResume()) {
            connection.send(Frames.invalidSession(true));
            return;
        }
        GatewaySession known = gateway.session(data.path("session_id").asText()).orElse(null);
        long seen = data.path("seq").asLong();
        if (known == null) {
            connection.send(Frames.invalidSession(false));
            return;
        }
        if (known.isAhead(seen)) {
            connection.close(CloseCode.INVALID_SEQUENCE);
            return;
        }
        byte[] resumed = Json.bytes(Json.object().set("_trace", Json.array()));
        if (known.resume(connection, seen, resumed)) {
            session = known;
            gateway.resumed(known);
        } else {
            connection.send(Frames.invalidSession(false));
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        connection.closed();
        if (session != null) {
            gateway.disconnected(session, connection, endedByBot);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        connection.close(CloseCode.DECODE_ERROR);
    }
}
