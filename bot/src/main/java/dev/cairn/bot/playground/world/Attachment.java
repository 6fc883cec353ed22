package dev.cairn.bot.playground.world;

/** A file sent with a message. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and its bytes are not written to
public record Attachment(Snowflake id, String filename, String contentType, byte[] bytes) {}
