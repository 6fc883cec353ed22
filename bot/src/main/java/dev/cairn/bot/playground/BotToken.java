package dev.cairn.bot.playground;

import dev.cairn.bot.playground.world.Bot;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes tokens in Discord's form: the bot's id in base64, followed by two random parts. */
final class BotToken {
    private BotToken() {}

    static String make(Bot bot) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        SecureRandom random = new SecureRandom();
        byte[] stamp = new byte[4];
        byte[] secret = new byte[28];
        random.nextBytes(stamp);
        random.nextBytes(secret);
        return encoder.encodeToString(bot.id().toString().getBytes(StandardCharsets.UTF_8)) + "."
                + encoder.encodeToString(stamp) + "." + encoder.encodeToString(secret);
    }
}
