package dev.cairn.bot.features.lookup;

/** English. */
record EnglishLookupCommandCopy() implements LookupCommandCopy {
    @Override
    public String topicDescription() {
        return "Look up a topic: what it is and where to learn it";
    }

    @Override
    public String topicNameOption() {
        return "Any name people use for it";
    }

    @Override
    public String findDescription() {
        return "Search everything: topics, units, courses, books, lists";
    }

    @Override
    public String queryOption() {
        return "What you’re looking for; typos are fine";
    }

    @Override
    public String searchFor(String typed) {
        return "Search for “" + typed + "”";
    }

    @Override
    public String resourcesDescription() {
        return "Courses, books and sites, filtered the way you like";
    }

    @Override
    public String topicOption() {
        return "About this topic";
    }

    @Override
    public String formatOption() {
        return "Courses, books, videos…";
    }

    @Override
    public String costOption() {
        return "Free or paid";
    }

    @Override
    public String roadmapOption() {
        return "Only from this roadmap";
    }
}
