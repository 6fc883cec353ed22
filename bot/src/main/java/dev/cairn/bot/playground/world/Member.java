package dev.cairn.bot.playground.world;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person in a server.
 *
 * @param permissions Discord's permission bits
 * @param nickname the name in this server alone, if the person has one
 * @param timedOutUntil when the person may write again, if a moderator has timed them out
 */
public record Member(
        Snowflake person,
        Instant joinedAt,
        long permissions,
        @Nullable String nickname,
        @Nullable Instant timedOutUntil) {
    /** Discord's Administrator permission, which includes all others. */
    public static final long ADMINISTRATOR = 1L << 3;

    /** Discord's Manage Server permission. */
    public static final long MANAGE_SERVER = 1L << 5;

    /** Discord's Manage Messages permission, which moderators have. */
    public static final long MANAGE_MESSAGES = 1L << 13;

    /** Discord's permission to use commands of apps. */
    public static final long USE_COMMANDS = 1L << 31;

    public static final long VIEW_CHANNEL = 1L << 10;
    public static final long SEND_MESSAGES = 1L << 11;
    public static final long EMBED_LINKS = 1L << 14;
    public static final long ATTACH_FILES = 1L << 15;
    public static final long READ_MESSAGE_HISTORY = 1L << 16;
    public static final long SEND_MESSAGES_IN_THREADS = 1L << 38;

    /** View channels, send messages, embed links, attach files, read history, add reactions, use commands and apps, in threads too. */
    public static final long DEFAULT_PERMISSIONS =
            1L << 6 | 1L << 10 | 1L << 11 | 1L << 14 | 1L << 15 | 1L << 16 | 1L << 31 | 1L << 38 | 1L << 50;

    /** All permissions, as an owner has. */
    public static final long ALL_PERMISSIONS = 0x001F_FFFF_FFFF_FFFFL;

    /** Creates a member without a nickname. */
    Member(Snowflake person, Instant joinedAt, long permissions) {
        this(person, joinedAt, permissions, null, null);
    }

    /** Whether a timeout is running at this time. */
    public boolean isTimedOut(Instant now) {
        return timedOutUntil != null && now.isBefore(timedOutUntil);
    }

    /** The permission bits that hold at this time: a timeout takes all but reading. */
    public long permissionsAt(Instant now) {
        if ((permissions & ADMINISTRATOR) != 0) {
            return ALL_PERMISSIONS;
        }
        return isTimedOut(now) ? permissions & (VIEW_CHANNEL | READ_MESSAGE_HISTORY) : permissions;
    }

    /** When the timeout ends, if one is running at this time. */
    public Optional<Instant> timeoutAt(Instant now) {
        return Optional.ofNullable(timedOutUntil).filter(now::isBefore);
    }

    Member withNickname(@Nullable String newNickname) {
        return new Member(person, joinedAt, permissions, newNickname, timedOutUntil);
    }

    Member withPermissions(long newPermissions) {
        return new Member(person, joinedAt, newPermissions, nickname, timedOutUntil);
    }

    Member withTimeout(@Nullable Instant until) {
        return new Member(person, joinedAt, permissions, nickname, until);
    }
}
