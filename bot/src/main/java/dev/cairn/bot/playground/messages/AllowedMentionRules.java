package dev.cairn.bot.playground.messages;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.errors.Form;
import java.util.HashSet;
import java.util.Set;

/** Discord's rules for {@code allowed_mentions}. */
final class AllowedMentionRules {
    private static final Set<String> KINDS = Set.of("roles", "users", "everyone");

    private AllowedMentionRules() {}

    static void check(Form message) {
        Form allowed = message.child("allowed_mentions");
        allowed.checkOptionalList("parse", 0, 3);
        allowed.checkOptionalList("users", 0, 100);
        allowed.checkOptionalList("roles", 0, 100);
        Set<String> kinds = new HashSet<>();
        for (JsonNode kind : allowed.node().path("parse")) {
            kinds.add(kind.asText());
        }
        if (!KINDS.containsAll(kinds)) {
            allowed.addError("parse", "BASE_TYPE_CHOICES", "Value must be one of " + KINDS + ".");
        }
        for (String listed : new String[] {"users", "roles"}) {
            if (kinds.contains(listed) && allowed.size(listed) > 0) {
                allowed.addError(
                        listed,
                        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                        "parse:[\"" + listed + "\"] and " + listed + ": [ids...] are mutually exclusive.");
            }
        }
    }
}
