package dev.cairn.bot.playground.messages;

/**
 * A file part of a multipart request.
 *
 * @param index the n of its field name {@code files[n]}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and its bytes are not written to
public record Upload(int index, String filename, String contentType, byte[] bytes) {}
