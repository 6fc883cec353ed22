package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.Nonce;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The component id that identifies a message by its nonce. Discord returns a message's nonce only for a short time, but
 * keeps the ids of its components, so the outermost component of every unprompted message has this id.
 */
public final class NonceTag {
    /** Keeps the tags apart from the ids Discord assigns itself, which count from 1; ids have 31 bits. */
    private static final int OFFSET = 1 << 30;

    private NonceTag() {}

    public static int of(Nonce nonce) {
        CRC32 sum = new CRC32();
        sum.update(nonce.value().getBytes(StandardCharsets.UTF_8));
        return OFFSET | (int) (sum.getValue() & (OFFSET - 1));
    }
}
