package dev.cairn.bot.playground.interactions;

/** Discord's interaction callback types. */
public final class CallbackType {
    public static final int MESSAGE = 4;
    public static final int DEFERRED_MESSAGE = 5;
    public static final int DEFERRED_UPDATE = 6;
    public static final int UPDATE = 7;
    public static final int CHOICES = 8;
    public static final int MODAL = 9;

    private CallbackType() {}
}
