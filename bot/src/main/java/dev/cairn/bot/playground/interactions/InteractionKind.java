package dev.cairn.bot.playground.interactions;

/** The kind of interaction, with Discord's number for it. */
public enum InteractionKind {
    COMMAND(2),
    COMPONENT(3),
    AUTOCOMPLETE(4),
    MODAL_SUBMIT(5);

    private final int discordType;

    InteractionKind(int discordType) {
        this.discordType = discordType;
    }

    public int discordType() {
        return discordType;
    }

    /** Whether this callback type may answer it; the updating types need a message to update. */
    boolean acceptsCallback(int callback, boolean onMessage) {
        return switch (callback) {
            case CallbackType.MESSAGE, CallbackType.DEFERRED_MESSAGE -> this != AUTOCOMPLETE;
            case CallbackType.UPDATE, CallbackType.DEFERRED_UPDATE -> onMessage;
            case CallbackType.CHOICES -> this == AUTOCOMPLETE;
            case CallbackType.MODAL -> this == COMMAND || this == COMPONENT;
            default -> false;
        };
    }
}
