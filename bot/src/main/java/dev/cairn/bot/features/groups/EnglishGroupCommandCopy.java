package dev.cairn.bot.features.groups;

/** English. */
record EnglishGroupCommandCopy() implements GroupCommandCopy {

    @Override
    public String groupDescription() {
        return "Study groups in this server";
    }

    @Override
    public String createDescription() {
        return "Start a study group here";
    }

    @Override
    public String nameOption() {
        return "What to call it, in up to 40 characters";
    }

    @Override
    public String roadmapOption() {
        return "The roadmap you’ll study together";
    }

    @Override
    public String privateOption() {
        return "Who can join (default: anyone)";
    }

    @Override
    public String privacy(boolean isPrivate) {
        return isPrivate ? "By invitation only" : "Anyone in this server";
    }

    @Override
    public String joinDescription() {
        return "Join a study group, whose members will see how you’re doing";
    }

    @Override
    public String joinOption() {
        return "Which group to join";
    }

    @Override
    public String leaveDescription() {
        return "Leave a study group";
    }

    @Override
    public String ownOption() {
        return "One of your groups";
    }

    @Override
    public String listDescription() {
        return "See this server’s study groups and your invitations";
    }

    @Override
    public String showDescription() {
        return "See who’s in a study group and how everyone’s doing";
    }

    @Override
    public String showOption() {
        return "Which group to see";
    }

    @Override
    public String inviteDescription() {
        return "Invite someone to your study group";
    }

    @Override
    public String memberOption() {
        return "Who to invite";
    }

    @Override
    public String manageDescription() {
        return "Rename, change or close a group you own";
    }

    @Override
    public String manageOption() {
        return "Which group to manage";
    }
}
