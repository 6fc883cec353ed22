package dev.cairn.bot.features.roadmaps;

/** English. */
record EnglishChooseCopy() implements ChooseCopy {
    @Override
    public String welcome(int roadmaps) {
        return "### Let’s find your path\nThree quick questions and I’ll suggest a roadmap, or browse "
                + (roadmaps == 1 ? "the one there is." : "all " + roadmaps + ".");
    }

    @Override
    public String serverSuggests(String roadmap) {
        return "### Start with this server’s roadmap\n" + roadmap;
    }

    @Override
    public String lookInsideButton() {
        return "Look inside";
    }

    @Override
    public String orAnother() {
        return "Not for you? Three quick questions find another.";
    }

    @Override
    public String helpMeChooseButton() {
        return "Help me choose";
    }

    @Override
    public String showAllButton() {
        return "Browse them all";
    }

    @Override
    public String formTitle() {
        return "Three quick questions";
    }

    @Override
    public String startQuestion() {
        return "Where are you starting from?";
    }

    @Override
    public String start(ChooserAnswers.Start start) {
        return switch (start) {
            case NEVER_PROGRAMMED -> "I’ve never programmed";
            case CAN_PROGRAM -> "I can program, but machine learning is new to me";
            case KNOWS_SOME_ML -> "I already know some machine learning";
        };
    }

    @Override
    public String interestQuestion() {
        return "What interests you most?";
    }

    @Override
    public String interest(ChooserAnswers.Interest.General interest) {
        return switch (interest) {
            case EVERYTHING -> "A bit of everything";
            case QUICK_START -> "Getting started quickly";
            case ENGINEERING -> "Building and running real systems";
            case PROJECTS -> "Lots of projects of my own";
            case WHOLE_FIELD -> "The whole field, start to finish";
        };
    }

    @Override
    public String timeQuestion() {
        return "How much time do you have?";
    }

    @Override
    public String time(ChooserAnswers.StudyTime.General time) {
        return switch (time) {
            case HALF_AN_HOUR_A_DAY -> "30 minutes a day";
            case A_FEW_HOURS_A_WEEK -> "A few hours a week";
            case UNKNOWN -> "I can’t say yet";
        };
    }

    @Override
    public String menuIsIncomplete(int shown, int total) {
        return shown + " of " + total + " are shown; /roadmap follow finds the others by name.";
    }
}
