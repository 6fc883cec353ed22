package dev.cairn.bot.features.privacy;

/**
 * The JSON of an export.
 *
 * @param compressed whether the bytes are compressed by gzip
 */
@SuppressWarnings("ArrayRecordComponent") // Exports are never compared, and nobody writes to the bytes.
record ExportedFile(byte[] bytes, boolean compressed) {}
