package dev.cairn.bot.interaction;

import java.util.List;

/** Takes note of what Discord tells about the servers that Cairn is in. */
public interface ServerEvents {
    /** Ignores all events. */
    ServerEvents NONE = events -> {};

    /**
     * Notes some events in their order, on a worker thread. If this throws, it is called again with the same events, so a
     * repeat must do no harm.
     */
    void note(List<ServerEvent> events);
}
