package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.card.Clip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The options given to a command.
 *
 * @param values by option name: text as {@link String}, integers as {@link Long}, channels as {@link ChannelId}, users as
 *     {@link TargetUser}
 */
public record Options(Map<String, Object> values) {

    public static final Options NONE = new Options(Map.of());

    public Options {
        values = Map.copyOf(values);
    }

    /** The same options with each text clipped to its maximum, which Discord does not enforce during autocompletion. */
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
     * Checks the ranges of integers. Discord's clients enforce them, but forged requests need not.
     *
     * @throws UserError if an integer is out of its option's range
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

    /** The stripped text of an option; empty if it was left out or is blank. */
    public Optional<String> text(String name) {
        return values.get(name) instanceof String text && !text.isBlank()
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    /**
     * The stripped text of a required option.
     *
     * @throws UserError if it is blank
     */
    public String requiredText(String name) {
        return text(name).orElseThrow(() -> new UserError(InteractionCopy.text(copy -> copy.emptyOption(name))));
    }

    /** The chosen channel; empty if the option was left out. */
    public Optional<ChannelId> channel(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(ChannelId.class::isInstance)
                .map(ChannelId.class::cast);
    }

    /** The chosen user; empty if the option was left out. */
    public Optional<TargetUser> user(String name) {
        return values.get(name) instanceof TargetUser target ? Optional.of(target) : Optional.empty();
    }

    /** The integer; empty if the option was left out or exceeds an {@code int}, which only autocompletion lets through. */
    public OptionalInt integer(String name) {
        return values.get(name) instanceof Long number && number == number.intValue()
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }
}
