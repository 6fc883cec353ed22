package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.card.CommandMention;

record EnglishEdgeCopy() implements EdgeCopy {

    @Override
    public String incident(String id) {
        return "Something broke on my side, so I couldn’t finish that.\n"
                + "Everything I confirmed before is safe. Please try once more. If it happens again, tell the person who runs me: incident `"
                + id + "`.";
    }

    @Override
    public String unavailable() {
        return "I can’t reach my records right now, so I couldn’t finish that.\n"
                + "Everything I confirmed before is safe. Please try again in a minute.";
    }

    @Override
    public String modalTooLate() {
        return "That took too long to open. Please try again.";
    }

    @Override
    public String someone() {
        return "someone";
    }

    @Override
    public String fileNotTaken() {
        return "Discord didn’t take the file just now. Please try again in a minute.";
    }

    @Override
    public String pictureNotTaken() {
        return "-# There’d be a picture here, but Discord didn’t take it this time.";
    }

    @Override
    public String unknownCommand() {
        return "I don’t know that command anymore. " + CommandMention.of("help") + " shows what I can do.";
    }

    @Override
    public String madeForSomebodyElse() {
        return "That one belongs to someone else. " + CommandMention.of("next") + " gives you your own.";
    }

    @Override
    public String unknownInvoker() {
        return "Discord didn’t tell me who you are. Please try again.";
    }

    @Override
    public String unknownTarget() {
        return "Discord didn’t tell me who that was about. Please try again.";
    }

    @Override
    public String unknownTargetMessage() {
        return "Discord didn’t tell me which message that was about. Please try again.";
    }
}
