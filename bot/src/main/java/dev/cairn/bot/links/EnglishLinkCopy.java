package dev.cairn.bot.links;

/** English. */
record EnglishLinkCopy() implements LinkCopy {
    @Override
    public String say(LinkProblem problem) {
        return switch (problem) {
            case NOT_A_LINK ->
                "That’s not a link I can read. Paste it as your browser shows it, with https:// in front.";
            case MORE_THAN_ONE_LINK -> "One link at a time, please, and nothing else with it.";
            case NOT_FOR_THE_WEB -> "Only links that begin with http:// or https:// work here.";
            case CREDENTIALS -> "That link has a user name or password in it. Take it out, and try again.";
            case BARE_IP_ADDRESS ->
                "That link has a bare IP address instead of a name, so nobody can tell where it goes. Find the site’s"
                        + " name, and try again.";
            case PRIVATE_NAME -> "That link only works on your own machine or network.";
            case UNKNOWN_HOST -> "There’s no such site. Check the link for typos.";
            case SHORTENER ->
                "That’s a short link, so nobody can tell where it goes. Open it, and paste the address it leads to.";
            case TOO_LONG ->
                "That link is too long. Everything after a “?” can often go: try it without, and paste what still"
                        + " works.";
            case LOOKALIKE_LETTERS ->
                "That site’s name mixes letters that look alike, so it could pretend to be another site. Find the"
                        + " original, and share that.";
        };
    }
}
