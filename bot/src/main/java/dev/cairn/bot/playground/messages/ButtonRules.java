package dev.cairn.bot.playground.messages;

import dev.cairn.bot.playground.errors.Form;
import java.net.URI;
import java.util.Set;

/** Discord's rules for buttons. */
final class ButtonRules {
    private static final int LINK = 5;
    private static final int PREMIUM = 6;

    private ButtonRules() {}

    static void check(Form button, CustomIds customIds) {
        button.checkOptionalInteger("style", 1, 6);
        button.checkOptionalText("label", 0, 80);
        switch (button.number("style")) {
            case 0 -> button.addMissing("style");
            case LINK -> checkLink(button);
            case PREMIUM -> {
                if (!button.has("sku_id")) {
                    button.addMissing("sku_id");
                }
            }
            default -> checkPressable(button, customIds);
        }
        boolean named = !button.text("label").isEmpty() || button.has("emoji");
        if (!named && button.number("style") != PREMIUM) {
            button.addError("label", "BUTTON_COMPONENT_MUST_HAVE_LABEL_OR_EMOJI", "A label or an emoji is required");
        }
    }

    private static void checkPressable(Form button, CustomIds customIds) {
        if (button.has("url")) {
            button.addError(
                    "url",
                    "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                    "A custom id and url cannot both be specified");
        }
        customIds.check(button);
    }

    private static void checkLink(Form button) {
        button.checkRequiredText("url", 1, 512);
        if (button.has("custom_id")) {
            button.addError(
                    "custom_id",
                    "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                    "A custom id and url cannot both be specified");
        }
        if (button.has("url") && !isLinkable(button.text("url"))) {
            button.addError("url", "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
    }

    private static boolean isLinkable(String url) {
        try {
            URI uri = URI.create(url);
            return Set.of("http", "https", "discord").contains(String.valueOf(uri.getScheme()))
                    && uri.getRawAuthority() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
