package dev.cairn.curriculum.reader;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads the language in which something is studied: an IETF tag, such as "de" or "pt-BR". */
final class LanguageTag {
    private LanguageTag() {}

    /** The tag in the field "language", in its usual case; empty for English. */
    static Optional<String> optional(JsonCursor object) {
        return object.optional("language").flatMap(LanguageTag::tag);
    }

    private static Optional<String> tag(JsonCursor cursor) {
        String text = cursor.text(TextLimits.MAX_SHORT_TEXT);
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            if (!text.isBlank() && locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage())) {
                throw new IllformedLocaleException(text);
            }
            return locale.getLanguage().equals("en") ? Optional.empty() : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException none) {
            cursor.report("\"%s\" is not a language".formatted(text), "write its code, such as \"de\" or \"pt-BR\"");
            return Optional.empty();
        }
    }
}
