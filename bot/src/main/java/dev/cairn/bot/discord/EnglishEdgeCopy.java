package dev.cairn.bot.discord;

record EnglishEdgeCopy() implements EdgeCopy {

    @Override
    public String incident(String id) {
        return "Something broke on my side, and I could not finish that.\n"
                + "What I had confirmed before is safe. Please try once more; if it breaks again, tell whoever runs me: incident `"
                + id + "`.";
    }

    @Override
    public String unavailable() {
        return "I cannot reach my records just now, so I could not finish that.\n"
                + "What I had confirmed before is safe. Please try again in a minute.";
    }

    @Override
    public String modalTooLate() {
        return "That took too long to open. Please press it again.";
    }

    @Override
    public String someone() {
        return "someone";
    }

    @Override
    public String pictureNotTaken() {
        return "-# There'd be a picture here, but Discord didn't take it this time.";
    }

    @Override
    public String unknownCommand() {
        return "I no longer know that command. `/help` lists what there is.";
    }

    @Override
    public String madeForSomebodyElse() {
        return "That one was made for somebody else. `/next` gives you your own.";
    }

    @Override
    public String unknownInvoker() {
        return "Discord did not say who you are. Please try that again.";
    }

    @Override
    public String unknownTarget() {
        return "Discord did not say whom that was about. Please try that again.";
    }
}
