package dev.cairn.bot.interaction.card;

import dev.cairn.bot.id.LearnerId;
import java.util.List;
import java.util.Optional;

/**
 * The custom id of a button, select or modal: its action, its owner and its arguments, in at most 100 characters. Because
 * Discord keeps it, the component works after a restart. Its content is untrusted: people can forge it.
 *
 * @param owner the only person who may use it; empty for anyone
 */
public record CustomId(String action, Optional<LearnerId> owner, List<String> arguments) {
    /** Discord's limit for a custom id. */
    public static final int MAX_LENGTH = 100;

    private static final String SEPARATOR = ":";
    private static final String ANYONE = "*";

    public CustomId {
        arguments = List.copyOf(arguments);
        if (action.isEmpty()) {
            throw new IllegalArgumentException("a custom id needs an action");
        }
        requireSafe(action);
        arguments.forEach(CustomId::requireSafe);
        String encoded = encode(action, owner, arguments);
        if (encoded.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("custom id of " + encoded.length() + " characters: " + encoded);
        }
    }

    public static CustomId forOwner(String action, LearnerId owner, String... arguments) {
        return new CustomId(action, Optional.of(owner), List.of(arguments));
    }

    public static CustomId forAnyone(String action, String... arguments) {
        return new CustomId(action, Optional.empty(), List.of(arguments));
    }

    /** The custom id as Discord gets it. */
    public String encoded() {
        return encode(action, owner, arguments);
    }

    private static String encode(String action, Optional<LearnerId> owner, List<String> arguments) {
        StringBuilder encoded = new StringBuilder(MAX_LENGTH).append(action).append(SEPARATOR);
        encoded.append(owner.isEmpty() ? ANYONE : Long.toString(owner.get().value(), Character.MAX_RADIX));
        for (String argument : arguments) {
            encoded.append(SEPARATOR).append(argument);
        }
        return encoded.toString();
    }

    /** Decodes a custom id; empty if Cairn cannot have made it. */
    public static Optional<CustomId> decode(String customId) {
        List<String> parts = List.of(customId.split(SEPARATOR, -1));
        if (customId.length() > MAX_LENGTH || parts.size() < 2 || parts.get(0).isEmpty()) {
            return Optional.empty();
        }
        List<String> arguments = parts.subList(2, parts.size());
        if (parts.get(1).equals(ANYONE)) {
            return Optional.of(new CustomId(parts.get(0), Optional.empty(), arguments));
        }
        try {
            long owner = Long.parseLong(parts.get(1), Character.MAX_RADIX);
            return Optional.of(new CustomId(parts.get(0), Optional.of(new LearnerId(owner)), arguments));
        } catch (NumberFormatException forged) {
            return Optional.empty();
        }
    }

    private static void requireSafe(String part) {
        if (part.contains(SEPARATOR)) {
            throw new IllegalArgumentException("separator in " + part);
        }
    }
}
