package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.card.Clip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The options a person gave a command, by name: text as {@link String}, whole numbers as {@link Long},
 * channels as {@link ChannelId}, people as {@link TargetUser}. */
public record Options(Map<String, Object> values) {

    public static final Options NONE = new Options(Map.of());

    public Options {
        values = Map.copyOf(values);
    }

    /** The same with each text cut to what its option takes: while one types, Discord holds nobody to it. */
    public Options within(List<OptionSpec> specs) {
        Map<String, Object> fitting = new HashMap<>(values);
        for (OptionSpec spec : specs) {
            if (spec instanceof OptionSpec.StringOption limited) {
                fitting.computeIfPresent(
                        limited.name(),
                        (name, value) -> value instanceof String text ? Clip.to(limited.maxLength(), text) : value);
            }
        }
        return new Options(fitting);
    }

    /**
     * Holds whole numbers to what their options take, as Discord's own page does and a forger does not.
     *
     * @throws UserError if one is beyond that
     */
    public void requireWithin(List<OptionSpec> specs) {
        for (OptionSpec spec : specs) {
            if (spec instanceof OptionSpec.IntegerOption limited
                    && values.get(limited.name()) instanceof Long number
                    && (number < limited.min() || number > limited.max())) {
                throw new UserError(
                        InteractionCopy.text(copy -> copy.outOfRange(limited.name(), limited.min(), limited.max())));
            }
        }
    }

    /** The text of an option without the white space around it; empty if it was left out or blank. */
    public Optional<String> text(String name) {
        return values.get(name) instanceof String text && !text.isBlank()
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    /** The text of an option that Discord requires. */
    public String requiredText(String name) {
        return text(name).orElseThrow(() -> new UserError(InteractionCopy.text(copy -> copy.emptyOption(name))));
    }

    /** The channel picked; empty if the option was left out. */
    public Optional<ChannelId> channel(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(ChannelId.class::isInstance)
                .map(ChannelId.class::cast);
    }

    /** The person picked; empty if the option was left out. */
    public Optional<TargetUser> user(String name) {
        return values.get(name) instanceof TargetUser target ? Optional.of(target) : Optional.empty();
    }

    /** A whole number; empty if it was left out, or is so great that Discord lets it through only while one types. */
    public OptionalInt integer(String name) {
        return values.get(name) instanceof Long number && number == number.intValue()
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }
}
