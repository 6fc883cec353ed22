package dev.cairn.bot.features.library;

/** English. */
record EnglishLibraryCommandCopy() implements LibraryCommandCopy {
    @Override
    public String groupDescription() {
        return "Links this server collects, and the ones you saved";
    }

    @Override
    public String addDescription() {
        return "Add a link to this server’s library";
    }

    @Override
    public String linkOption() {
        return "The link to add";
    }

    @Override
    public String titleOption() {
        return "What to call it";
    }

    @Override
    public String topicOption() {
        return "What it’s about; leave it out and I’ll guess";
    }

    @Override
    public String findDescription() {
        return "Search this server’s library, or see what’s new in it";
    }

    @Override
    public String queryOption() {
        return "Words from its title, link or topic";
    }

    @Override
    public String savedDescription() {
        return "Everything you saved, here and elsewhere";
    }

    @Override
    public String mineDescription() {
        return "The links you added here, and what became of them";
    }

    @Override
    public String removeDescription() {
        return "Take one of your links out of the library";
    }

    @Override
    public String removeOption() {
        return "Which link to take out";
    }

    @Override
    public String reportDescription() {
        return "Report a link that doesn’t belong here";
    }

    @Override
    public String reportOption() {
        return "Which link to report";
    }
}
