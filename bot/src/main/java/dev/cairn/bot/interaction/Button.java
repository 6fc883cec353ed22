package dev.cairn.bot.interaction;

import java.net.URI;

/** A button with a label of at most 80 characters; longer ones are clipped. */
public sealed interface Button {
    /** Discord's limit for a label. */
    int LONGEST_LABEL = 80;

    String label();

    /** A button that does something. */
    record Act(String label, Style style, ActionId id) implements Button {
        public Act {
            label = Clip.to(LONGEST_LABEL, label);
        }
    }

    /** A button that opens a page; {@code url} is http or https and at most 512 characters. */
    record Link(String label, URI url) implements Button {
        public Link {
            label = Clip.to(LONGEST_LABEL, label);
        }
    }

    /** How much a button wants to be pressed. */
    enum Style {
        MAIN,
        PLAIN,
        GOOD,
        GRAVE
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
