package dev.cairn.bot.discord.rest;

import discord4j.discordjson.json.AllowedMentionsData;
import java.util.List;

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
}
