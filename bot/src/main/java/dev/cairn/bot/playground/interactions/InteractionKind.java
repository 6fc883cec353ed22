package dev.cairn.bot.playground.interactions;

/** What a person did, with Discord's number for it. */
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

    /** Whether this callback may answer it; the updating ones only where there is a message to update. */
    boolean answeredBy(int callback, boolean onMessage) {
        return switch (callback) {
            case CallbackType.MESSAGE, CallbackType.DEFERRED_MESSAGE -> this != AUTOCOMPLETE;
            case CallbackType.UPDATE, CallbackType.DEFERRED_UPDATE -> onMessage;
            case CallbackType.CHOICES -> this == AUTOCOMPLETE;
            case CallbackType.MODAL -> this == COMMAND || this == COMPONENT;
            default -> false;
        };
    }
}
