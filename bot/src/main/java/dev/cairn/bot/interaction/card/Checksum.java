package dev.cairn.bot.interaction.card;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Stands for an id in a custom id that has no room for the id itself. */
public final class Checksum {
    private Checksum() {}

    /** Returns up to seven characters that are the same for the same id, and never change. */
    public static String of(String id) {
        CRC32 sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }
}
