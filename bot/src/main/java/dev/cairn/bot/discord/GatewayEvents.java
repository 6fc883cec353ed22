package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what the gateway says. What cannot be read is dropped, and logged without the interaction's token and what people
 * typed.
 *
 * @param onEvent receives every event, and what else the gateway says
 * @param onDroppedInteraction runs for each interaction that is dropped, which its invoker sees go unanswered
 */
record GatewayEvents(ObjectMapper mapper, Consumer<GatewayFrame> onEvent, Runnable onDroppedInteraction) {
    private static final Logger LOG = LoggerFactory.getLogger(GatewayEvents.class);

    /** Makes something of a frame, or fails because the frame is not as it should be. */
    @FunctionalInterface
    interface Use<T> {
        T of(GatewayFrame frame) throws IOException;
    }

    /** Reads a message of the gateway and uses it; empty if either fails. */
    <T> Optional<T> read(byte[] message, Use<T> use) {
        try {
            return Optional.of(use.of(GatewayFrame.read(mapper, message)));
        } catch (IOException | RuntimeException unreadable) {
            LOG.warn("Dropped a payload of {} bytes that cannot be read{}", message.length, place(unreadable));
            if (GatewayFrame.mayBeInteraction(message)) {
                onDroppedInteraction.run();
            }
            return Optional.empty();
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
