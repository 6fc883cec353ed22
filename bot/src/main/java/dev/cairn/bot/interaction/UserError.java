package dev.cairn.bot.interaction;

import java.util.Locale;

/** A problem that the person can solve. Its Markdown says what was wrong and what to do next. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text markdown;

    public UserError(Text markdown) {
        super(markdown.in(Language.ENGLISH.locale()), null, false, false);
        this.markdown = markdown;
    }

    public String markdown(Locale locale) {
        return markdown.in(locale);
    }

    /** The error for a button that is outdated or forged. */
    public static UserError staleButton() {
        return new UserError(InteractionCopy.text(InteractionCopy::staleButton));
    }
}
