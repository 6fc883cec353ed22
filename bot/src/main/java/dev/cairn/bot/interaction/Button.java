package dev.cairn.bot.interaction;

import java.net.URI;
import java.util.Optional;

/** A button with a label of 1 to 80 characters; longer ones are clipped. */
public sealed interface Button {
    /** Discord's limit for a label. */
    int LONGEST_LABEL = 80;

    /** Discord's limit for the address of a link. */
    int LONGEST_URL = 512;

    String label();

    /** A button that does something. */
    record Act(String label, Style style, ActionId id) implements Button {
        public Act {
            label = fitting(label);
        }
    }

    /** A button that opens a page; {@code url} is http or https and at most 512 characters. */
    record Link(String label, URI url) implements Button {
        public Link {
            label = fitting(label);
            String address = url.toString();
            if (!address.matches("https?://.*") || address.length() > LONGEST_URL) {
                throw new IllegalArgumentException("no address for a button: " + address);
            }
        }
    }

    /** How much a button wants to be pressed. */
    enum Style {
        MAIN,
        PLAIN,
        GOOD,
        GRAVE
    }

    /** The custom id, if it does something. */
    static Optional<ActionId> idOf(Button button) {
        return button instanceof Act act ? Optional.of(act.id()) : Optional.empty();
    }

    private static String fitting(String label) {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a button without a label");
        }
        return Clip.to(LONGEST_LABEL, label);
    }

    static Button main(String label, ActionId id) {
        return new Act(label, Style.MAIN, id);
    }

    static Button plain(String label, ActionId id) {
        return new Act(label, Style.PLAIN, id);
    }

    static Button good(String label, ActionId id) {
        return new Act(label, Style.GOOD, id);
    }

    static Button grave(String label, ActionId id) {
        return new Act(label, Style.GRAVE, id);
    }
}
