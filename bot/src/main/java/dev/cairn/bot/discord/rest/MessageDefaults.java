package dev.cairn.bot.discord.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cairn.bot.id.LearnerId;
import java.io.IOException;
import java.util.Set;

/** What all of Cairn's messages have in common. */
public final class MessageDefaults {
    /** Discord's flag for messages that only one user sees. */
    public static final int EPHEMERAL = 1 << 6;

    /** Discord's flag for messages that consist of components alone. Edits must set it again. */
    public static final int COMPONENTS_V2 = 1 << 15;

    private MessageDefaults() {}

    /** Writes the field that allows the message to mention these people alone, whatever its text contains. */
    public static void writeMentions(JsonGenerator json, Set<LearnerId> people) throws IOException {
        json.writeObjectFieldStart("allowed_mentions");
        json.writeArrayFieldStart("parse");
        json.writeEndArray();
        if (!people.isEmpty()) {
            json.writeArrayFieldStart("users");
            for (LearnerId learner : people) {
                json.writeString(Long.toString(learner.value()));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
