package dev.cairn.bot.interaction;

/** Something the person can mend: its message is Markdown that says what was wrong and what to do next. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String markdown;

    public UserError(String markdown) {
        super(markdown, null, false, false);
        this.markdown = markdown;
    }

    public String markdown() {
        return markdown;
    }

    /** The press came from a message whose meaning has passed, or from no message of ours. */
    public static UserError staleButton() {
        return new UserError("That button no longer leads anywhere: what it stood for has changed since.\n"
                + "Run the command again for a fresh one; `/next` always works.");
    }
}
