package dev.cairn.bot.playground.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The payloads a gateway sends; each has all four keys, even if null, as with Discord. */
final class Frames {
    static final int DISPATCH = 0;
    static final int HEARTBEAT = 1;
    static final int IDENTIFY = 2;
    static final int RESUME = 6;
    static final int RECONNECT = 7;
    static final int REQUEST_GUILD_MEMBERS = 8;
    static final int INVALID_SESSION = 9;
    static final int HELLO = 10;
    static final int HEARTBEAT_ACK = 11;

    private Frames() {}

    static byte[] hello(Duration heartbeats) {
        ObjectNode data = Json.object().put("heartbeat_interval", heartbeats.toMillis());
        data.putArray("_trace");
        return control(HELLO, data);
    }

    static byte[] heartbeatAck() {
        return control(HEARTBEAT_ACK, Json.object().nullNode());
    }

    static byte[] heartbeatRequest() {
        return control(HEARTBEAT, Json.object().nullNode());
    }

    static byte[] reconnect() {
        return control(RECONNECT, Json.object().nullNode());
    }

    static byte[] invalidSession(boolean resumable) {
        return control(INVALID_SESSION, Json.object().booleanNode(resumable));
    }

    /** An event with serialized data, which several shards can share. */
    static byte[] dispatch(String type, long sequence, byte[] data) {
        String head = "{\"t\":\"" + type + "\",\"s\":" + sequence + ",\"op\":0,\"d\":";
        ByteArrayOutputStream frame = new ByteArrayOutputStream(head.length() + data.length + 1);
        frame.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        frame.writeBytes(data);
        frame.write('}');
        return frame.toByteArray();
    }

    private static byte[] control(int op, JsonNode data) {
        ObjectNode frame = Json.object().putNull("t").putNull("s").put("op", op);
        frame.set("d", data);
        return Json.bytes(frame);
    }
}
