package dev.cairn.bot.discord.rest;

import dev.cairn.bot.id.LearnerId;
import discord4j.discordjson.json.AllowedMentionsData;
import java.util.List;
import java.util.Set;

/** What all of Cairn's messages have in common. */
public final class MessageDefaults {
    /** Discord's flag for messages that only one user sees. */
    public static final int EPHEMERAL = 1 << 6;

    /** Discord's flag for messages that consist of components alone. Edits must set it again. */
    public static final int COMPONENTS_V2 = 1 << 15;

    /** Allows the message to mention nobody, whatever its text contains. */
    public static final AllowedMentionsData NO_MENTIONS =
            AllowedMentionsData.builder().parse(List.of()).build();

    private MessageDefaults() {}

    /** Allows the message to mention these people alone. */
    public static AllowedMentionsData mentions(Set<LearnerId> people) {
        if (people.isEmpty()) {
            return NO_MENTIONS;
        }
        return AllowedMentionsData.builder()
                .parse(List.of())
                .users(people.stream()
                        .map(learner -> Long.toString(learner.value()))
                        .toList())
                .build();
    }
}
