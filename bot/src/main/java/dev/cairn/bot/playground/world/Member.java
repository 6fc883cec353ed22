package dev.cairn.bot.playground.world;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person in a server.
 *
 * @param permissions Discord's permission bits
 * @param nickname the name in this server alone, if the person has one
 */
public record Member(
        Snowflake person,
        Instant joinedAt,
        long permissions,
        @Nullable String nickname) {
    /** Discord's Manage Server permission. */
    public static final long MANAGE_SERVER = 1L << 5;

    public static final long VIEW_CHANNEL = 1L << 10;
    public static final long SEND_MESSAGES = 1L << 11;
    public static final long ATTACH_FILES = 1L << 15;
    public static final long READ_MESSAGE_HISTORY = 1L << 16;
    public static final long SEND_MESSAGES_IN_THREADS = 1L << 38;

    /** View channels, send messages, embed links, attach files, read history, add reactions, use commands and apps, in threads too. */
    public static final long DEFAULT_PERMISSIONS =
            1L << 6 | 1L << 10 | 1L << 11 | 1L << 14 | 1L << 15 | 1L << 16 | 1L << 31 | 1L << 38 | 1L << 50;

    /** All permissions, as an owner has. */
    public static final long ALL_PERMISSIONS = 0x001F_FFFF_FFFF_FFFFL;
}
