package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.Nonce;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * What a message is found by after its nonce is forgotten: the number of its outermost component, which Discord keeps
 * as it was sent and gives back with the message. The nonce itself it gives back only at first.
 */
public final class NonceTag {
    /** Discord numbers the components without a number from one, and takes 31 bits. */
    private static final int LARGE = 1 << 30;

    private NonceTag() {}

    public static int of(Nonce nonce) {
        CRC32 sum = new CRC32();
        sum.update(nonce.value().getBytes(StandardCharsets.UTF_8));
        return LARGE | (int) (sum.getValue() & (LARGE - 1));
    }
}
