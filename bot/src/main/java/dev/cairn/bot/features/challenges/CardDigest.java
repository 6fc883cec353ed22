package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.card.Card;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of what a card shows, so that a message is not edited into what it is, which Discord would mark as edited. */
final class CardDigest {
    private static final int BYTES = 16;

    private CardDigest() {}

    static String of(Card card) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(card.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
