package dev.cairn.bot.links;

/** English. */
record EnglishLinkCopy() implements LinkCopy {
    @Override
    public String say(LinkProblem problem) {
        return switch (problem) {
            case NOT_A_LINK -> "That doesn’t look like a link. Paste it whole, like `https://example.com/page`.";
            case MORE_THAN_ONE_LINK -> "That’s more than one link. Paste one at a time, with nothing around it.";
            case NOT_FOR_THE_WEB -> "I only take web pages: links that begin with `https://` or `http://`.";
            case CREDENTIALS ->
                "There’s a name or a password in that link, before the @. Take it out and paste the link again.";
            case BARE_IP_ADDRESS ->
                "That link goes to a bare number instead of a name, so nobody can tell whose page it is. Paste the"
                        + " page’s usual link.";
            case PRIVATE_NAME -> "That page is on a private network, so others couldn’t open it. Paste a public link.";
            case UNKNOWN_HOST -> "I don’t know a website of that name. Check the link for typos and paste it again.";
            case SHORTENER ->
                "That’s a shortened link, and people like to see where a link goes. Open it and paste the page’s own link.";
            case TOO_LONG -> "That link is too long for a button. Try it without what follows the question mark.";
            case LOOKALIKE_LETTERS ->
                "That website’s name mixes letters that look alike, which is how fake pages pass for real ones. Check"
                        + " where it goes; if it’s right, ask a moderator to post it.";
        };
    }
}
