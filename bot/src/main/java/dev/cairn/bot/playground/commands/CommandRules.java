package dev.cairn.bot.playground.commands;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.errors.Form;
import dev.cairn.bot.playground.errors.FormErrors;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Discord's rules for application commands at registration. */
final class CommandRules {
    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}]{1,32}");
    private static final int MAX_CHARACTERS = 8000;
    private static final Map<Integer, Integer> MAX_COMMANDS_BY_TYPE =
            Map.of(CommandType.CHAT, 100, CommandType.USER, 15, CommandType.MESSAGE, 15);

    private CommandRules() {}

    /** Checks a set of commands, as a bulk overwrite sends it. */
    static void checkAll(JsonNode commands) {
        FormErrors problems = new FormErrors();
        Map<Integer, Integer> count = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (int index = 0; index < commands.size(); index++) {
            Form command = new Form(commands.path(index), Integer.toString(index), problems);
            check(command);
            count.merge(type(command.node()), 1, Integer::sum);
            if (!names.add(type(command.node()) + command.text("name"))) {
                command.addError(
                        "name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
            }
        }
        problems.throwIfAny();
        count.forEach(CommandRules::refuseTooMany);
    }

    /** Checks a single command. */
    static void checkOne(JsonNode command) {
        FormErrors problems = new FormErrors();
        check(Form.root(command, problems));
        problems.throwIfAny();
    }

    /** Refuses (30032) more commands of a type than Discord stores. */
    static void refuseTooMany(int type, int count) {
        int most = MAX_COMMANDS_BY_TYPE.getOrDefault(type, 0);
        if (count > most) {
            throw DiscordError.of(400, 30032, "Maximum number of application commands reached (" + most + ")");
        }
    }

    static int type(JsonNode command) {
        return command.path("type").asInt(CommandType.CHAT);
    }

    /** Whether the name is valid for a chat command or an option. */
    static boolean isLowerCaseName(String name) {
        return NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static void check(Form command) {
        command.checkOptionalInteger("type", CommandType.CHAT, CommandType.MESSAGE);
        if (type(command.node()) == CommandType.CHAT) {
            checkChat(command);
        } else {
            checkMenu(command);
        }
        command.checkOptionalList("contexts", 1, 3);
        command.checkOptionalList("integration_types", 1, 2);
        if (characters(command.node()) > MAX_CHARACTERS) {
            command.addError(
                    "options",
                    "APPLICATION_COMMAND_TOO_LARGE",
                    "Command exceeds maximum size (" + MAX_CHARACTERS + ")");
        }
    }

    private static void checkChat(Form command) {
        command.checkRequiredText("name", 1, 32);
        if (command.has("name") && !isLowerCaseName(command.text("name"))) {
            command.addError("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
        command.checkRequiredText("description", 1, 100);
        checkLocalizations(command);
        OptionRules.checkOptions(command, 0);
    }

    private static void checkMenu(Form command) {
        command.checkRequiredText("name", 1, 32);
        if (!command.text("description").isEmpty()) {
            command.addError(
                    "description",
                    "APPLICATION_COMMAND_DESCRIPTION_FORBIDDEN",
                    "Context menu commands cannot have description");
        }
        if (command.size("options") > 0) {
            command.addError(
                    "options", "APPLICATION_COMMAND_OPTIONS_FORBIDDEN", "Context menu commands cannot have options");
        }
    }

    static void checkLocalizations(Form named) {
        Form names = named.child("name_localizations");
        names.node().fieldNames().forEachRemaining(locale -> {
            names.checkRequiredText(locale, 1, 32);
            if (!isLowerCaseName(names.text(locale))) {
                names.addError(locale, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
            }
        });
        Form descriptions = named.child("description_localizations");
        descriptions.node().fieldNames().forEachRemaining(locale -> descriptions.checkRequiredText(locale, 1, 100));
    }

    /** Counts names, descriptions and choice values, of each the longest localization, as Discord does. */
    private static int characters(JsonNode node) {
        int sum = longest(node, "name") + longest(node, "description");
        for (JsonNode choice : node.path("choices")) {
            sum += longest(choice, "name") + choice.path("value").asText().length();
        }
        for (JsonNode option : node.path("options")) {
            sum += characters(option);
        }
        return sum;
    }

    private static int longest(JsonNode node, String field) {
        int longest = node.path(field).asText("").length();
        for (JsonNode translation : node.path(field + "_localizations")) {
            longest = Math.max(longest, translation.asText().length());
        }
        return longest;
    }
}
