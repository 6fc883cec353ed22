package dev.cairn.bot.interaction.card;

import java.net.URI;
import java.util.Optional;

/** A button with a label of 1 to 80 characters; longer ones are clipped. */
public sealed interface Button {
    /** Discord's limit for a label. */
    int MAX_LABEL_LENGTH = 80;

    /** Discord's limit for the address of a link. */
    int MAX_URL_LENGTH = 512;

    String label();

    /** A button that triggers an action, unless it is disabled. */
    record Interactive(String label, Style style, CustomId id, boolean disabled) implements Button {
        public Interactive {
            label = fitting(label);
        }
    }

    /** A button that opens a page; {@code url} is http or https and at most 512 characters. */
    record Link(String label, URI url) implements Button {
        public Link {
            label = fitting(label);
            String address = url.toString();
            if (!(address.startsWith("https://") || address.startsWith("http://"))
                    || address.length() > MAX_URL_LENGTH) {
                throw new IllegalArgumentException("a button cannot link to " + address);
            }
        }
    }

    /** Discord's button styles. */
    enum Style {
        PRIMARY,
        SECONDARY,
        SUCCESS,
        DANGER
    }

    /** The custom id of an interactive button; empty for a link. */
    static Optional<CustomId> idOf(Button button) {
        return button instanceof Interactive interactive ? Optional.of(interactive.id()) : Optional.empty();
    }

    private static String fitting(String label) {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a button without a label");
        }
        return Clip.to(MAX_LABEL_LENGTH, label);
    }

    static Button primary(String label, CustomId id) {
        return new Interactive(label, Style.PRIMARY, id, false);
    }

    static Button secondary(String label, CustomId id) {
        return new Interactive(label, Style.SECONDARY, id, false);
    }

    static Button success(String label, CustomId id) {
        return new Interactive(label, Style.SUCCESS, id, false);
    }

    static Button danger(String label, CustomId id) {
        return new Interactive(label, Style.DANGER, id, false);
    }

    /** A button that keeps its place on the card and does nothing. */
    static Button disabled(String label, CustomId id) {
        return new Interactive(label, Style.SECONDARY, id, true);
    }
}
