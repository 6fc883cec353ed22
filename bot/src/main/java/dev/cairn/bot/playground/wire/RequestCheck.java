package dev.cairn.bot.playground.wire;

import dev.cairn.bot.playground.rest.ReceivedRequest;
import java.util.List;

/** Judges requests beyond what the fake Discord itself refuses. */
@FunctionalInterface
public interface RequestCheck {

    /** Returns one line for each problem of a request. */
    List<String> problems(ReceivedRequest request);
}
