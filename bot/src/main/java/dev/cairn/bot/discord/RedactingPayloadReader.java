package dev.cairn.bot.discord;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import discord4j.gateway.json.GatewayPayload;
import discord4j.gateway.payload.PayloadReader;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Reads gateway payloads, and drops those that Discord4J cannot parse.
 *
 * <p>Discord4J's own reader logs such a payload whole, with the interaction's token and what people typed.
 */
record RedactingPayloadReader(ObjectMapper mapper) implements PayloadReader {
    private static final Logger LOG = LoggerFactory.getLogger(RedactingPayloadReader.class);
    private static final TypeReference<GatewayPayload<?>> PAYLOAD = new TypeReference<>() {};

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
            return Mono.just(mapper.readValue(payload, PAYLOAD));
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("Dropped a payload of {} bytes that cannot be read{}", payload.length, place(unreadable));
            return Mono.empty();
        }
    }

    /** Names the unreadable field, never its value. */
    private static String place(Exception unreadable) {
        return unreadable instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? " at " + mapping.getPath().get(mapping.getPath().size() - 1).getFieldName()
                : "";
    }
}
