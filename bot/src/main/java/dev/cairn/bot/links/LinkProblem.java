package dev.cairn.bot.links;

/** Why a link is refused, or why a person should look at it before it is kept. */
public enum LinkProblem {
    /** It is no link, or has something that no link can have. */
    NOT_A_LINK,
    /** More than one link, or a link with words around it. */
    MORE_THAN_ONE_LINK,
    /** A scheme other than http and https. */
    NOT_FOR_THE_WEB,
    /** A user name or a password before the host. */
    CREDENTIALS,
    /** An IP address instead of a name. */
    BARE_IP_ADDRESS,
    /** A name that is reached from one machine or one network only. */
    PRIVATE_NAME,
    /** A host under no known public suffix, or a public suffix itself. */
    UNKNOWN_HOST,
    /** A shortener, which hides where it leads. */
    SHORTENER,
    /** Longer than a button of Discord's takes. */
    TOO_LONG,
    /** Letters of several scripts in one name, or letters that look like Latin ones. */
    LOOKALIKE_LETTERS
}
