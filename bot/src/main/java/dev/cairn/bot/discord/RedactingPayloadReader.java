package dev.cairn.bot.discord;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
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
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Reads gateway payloads, and drops those that Discord4J cannot parse.
 *
 * <p>Discord4J's own reader logs such a payload whole, with the interaction's token and what people typed. Discord4J gets
 * READY and RESUMED, and of all other events, interactions too, the sequence number alone.
 *
 * @param onEvent receives every event
 * @param onDroppedInteraction runs for each interaction that is dropped, which its invoker sees go unanswered
 */
record RedactingPayloadReader(ObjectMapper mapper, Consumer<GatewayFrame> onEvent, Runnable onDroppedInteraction)
        implements PayloadReader {
    private static final Logger LOG = LoggerFactory.getLogger(RedactingPayloadReader.class);
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
        try {
            GatewayFrame frame = GatewayFrame.read(mapper, payload);
            GatewayPayload<?> read = frame.isOnlyCounted()
                    ? counted(frame)
                    : mapper.readValue(mapper.treeAsTokens(frame.envelope()), PAYLOAD);
            onEvent.accept(frame);
            return isResumable(read) ? Mono.<GatewayPayload<?>>just(read).delayElement(RESUME_PAUSE) : Mono.just(read);
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("Dropped a payload of {} bytes that cannot be read{}", payload.length, place(unreadable));
            if (GatewayFrame.mayBeInteraction(payload)) {
                onDroppedInteraction.run();
            }
            return Mono.empty();
        }
    }

    private static boolean isResumable(GatewayPayload<?> payload) {
        return payload.getData() instanceof InvalidSession invalid && invalid.resumable();
    }

    @SuppressWarnings("NullAway") // Discord4J passes on no event without data.
    private static GatewayPayload<Dispatch> counted(GatewayFrame frame) {
        return new GatewayPayload<>(Opcode.DISPATCH, null, frame.sequence(), frame.type());
    }

    /** Names the unreadable field, never its value. */
    private static String place(Exception unreadable) {
        return unreadable instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? " at " + mapping.getPath().get(mapping.getPath().size() - 1).getFieldName()
                : "";
    }
}
