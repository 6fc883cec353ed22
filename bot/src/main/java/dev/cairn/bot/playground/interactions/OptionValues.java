package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.cairn.bot.playground.commands.OptionType;
import java.math.BigDecimal;

/** Converts typed options to the values that Discord's client would send, or refuses them as that client would. */
final class OptionValues {
    private final ResolvedData resolved;

    OptionValues(ResolvedData resolved) {
        this.resolved = resolved;
    }

    JsonNode read(JsonNode option, JsonNode typed) {
        String name = option.path("name").asText();
        JsonNode value = switch (option.path("type").asInt()) {
            case OptionType.STRING -> text(option, typed.asText());
            case OptionType.INTEGER -> new LongNode(integer(name, typed));
            case OptionType.NUMBER -> new DoubleNode(number(name, typed).doubleValue());
            case OptionType.BOOLEAN -> bool(name, typed);
            case OptionType.USER, OptionType.MENTIONABLE -> {
                resolved.addPerson(typed.asText());
                yield typed;
            }
            case OptionType.CHANNEL -> {
                resolved.addChannel(typed.asText());
                yield typed;
            }
            case OptionType.ROLE -> {
                resolved.addRole(typed.asText());
                yield typed;
            }
            default -> throw new RefusedAction(name + ": files cannot be given here");
        };
        JsonNode chosen = option.path("choices").isEmpty() ? value : choice(option, value);
        refuseOutOfBounds(option, chosen);
        return chosen;
    }

    private static JsonNode text(JsonNode option, String typed) {
        int length = typed.codePointCount(0, typed.length());
        int least = Math.max(1, option.path("min_length").asInt());
        int most = option.path("max_length").asInt(6000);
        if (length < least || length > most) {
            throw new RefusedAction(
                    option.path("name").asText() + ": must be between " + least + " and " + most + " characters");
        }
        return TextNode.valueOf(typed);
    }

    private static long integer(String name, JsonNode typed) {
        try {
            return number(name, typed).longValueExact();
        } catch (ArithmeticException fraction) {
            throw new RefusedAction(name + ": must be a whole number");
        }
    }

    private static BigDecimal number(String name, JsonNode typed) {
        try {
            return new BigDecimal(typed.asText().strip());
        } catch (NumberFormatException notANumber) {
            throw new RefusedAction(name + ": must be a number");
        }
    }

    private static JsonNode bool(String name, JsonNode typed) {
        return switch (typed.asText()) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> throw new RefusedAction(name + ": must be true or false");
        };
    }

    private static JsonNode choice(JsonNode option, JsonNode value) {
        for (JsonNode choice : option.path("choices")) {
            JsonNode admitted = choice.path("value");
            if (admitted.asText().equals(value.asText())
                    || choice.path("name").asText().equals(value.asText())) {
                return admitted;
            }
        }
        throw new RefusedAction(option.path("name").asText() + ": must be one of the choices");
    }

    private static void refuseOutOfBounds(JsonNode option, JsonNode value) {
        if (!value.isNumber()) {
            return;
        }
        boolean low = option.has("min_value")
                && value.doubleValue() < option.path("min_value").doubleValue();
        boolean high = option.has("max_value")
                && value.doubleValue() > option.path("max_value").doubleValue();
        if (low || high) {
            throw new RefusedAction(option.path("name").asText() + ": must be between "
                    + option.path("min_value").asText("any") + " and "
                    + option.path("max_value").asText("any"));
        }
    }
}
