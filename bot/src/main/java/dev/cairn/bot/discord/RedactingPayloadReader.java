package dev.cairn.bot.discord;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import discord4j.discordjson.json.gateway.Dispatch;
import discord4j.discordjson.json.gateway.InvalidSession;
import discord4j.discordjson.json.gateway.Opcode;
import discord4j.gateway.json.GatewayPayload;
import discord4j.gateway.payload.PayloadReader;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Reads gateway payloads for Discord4J, whose own reader logs a payload that it cannot parse whole. Discord4J gets READY and
 * RESUMED, and of all other events the sequence number alone.
 */
record RedactingPayloadReader(GatewayEvents events) implements PayloadReader {
    private static final TypeReference<GatewayPayload<?>> PAYLOAD = new TypeReference<>() {};

    /**
     * How long to wait before a session that Discord calls invalid, but resumable, is resumed. Discord4J does so at once,
     * and Discord closes a connection that sends more than 120 payloads a minute.
     */
    private static final Duration RESUME_PAUSE = Duration.ofSeconds(1);

    @Override
    public Mono<GatewayPayload<?>> read(ByteBuf payload) {
        return Mono.defer(() -> parsed(ByteBufUtil.getBytes(payload)))
                .doFinally(signal -> ReferenceCountUtil.release(payload));
    }

    private Mono<GatewayPayload<?>> parsed(byte[] payload) {
        if (payload.length == 0) {
            return Mono.empty();
        }
        Optional<GatewayPayload<?>> read = events.read(payload, this::forDiscord4j);
        return read.filter(RedactingPayloadReader::isResumable).isPresent()
                ? Mono.justOrEmpty(read).delayElement(RESUME_PAUSE)
                : Mono.justOrEmpty(read);
    }

    private GatewayPayload<?> forDiscord4j(GatewayFrame frame) throws IOException {
        ObjectMapper mapper = events.mapper();
        GatewayPayload<?> payload = frame.isOnlyCounted()
                ? counted(frame)
                : mapper.readValue(mapper.treeAsTokens(frame.envelope()), PAYLOAD);
        events.onEvent().accept(frame);
        return payload;
    }

    private static boolean isResumable(GatewayPayload<?> payload) {
        return payload.getData() instanceof InvalidSession invalid && invalid.resumable();
    }

    /** What {@link GatewayInbound} says of the events that it has taken. */
    @SuppressWarnings("NullAway") // Discord4J passes on no event without data.
    private static GatewayPayload<Dispatch> counted(GatewayFrame frame) {
        return new GatewayPayload<>(Opcode.DISPATCH, null, frame.sequence(), frame.type());
    }
}
