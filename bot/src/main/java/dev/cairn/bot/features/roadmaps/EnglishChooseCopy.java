package dev.cairn.bot.features.roadmaps;

/** English. */
record EnglishChooseCopy() implements ChooseCopy {
    @Override
    public String welcome() {
        return "### Let us find your path\nYou follow no roadmap yet. Answer three short questions and I choose one for you,"
                + " or pick from the list yourself.";
    }

    @Override
    public String helpMeChooseButton() {
        return "Help me choose";
    }

    @Override
    public String showAllButton() {
        return "Show me all";
    }

    @Override
    public String formTitle() {
        return "Three short questions";
    }

    @Override
    public String startQuestion() {
        return "Where do you start from?";
    }

    @Override
    public String neverProgrammed() {
        return "I have never programmed";
    }

    @Override
    public String newToMachineLearning() {
        return "I program, but machine learning is new to me";
    }

    @Override
    public String knowsSomeMachineLearning() {
        return "I know some machine learning already";
    }

    @Override
    public String interestQuestion() {
        return "What draws you most?";
    }

    @Override
    public String everything() {
        return "A bit of everything";
    }

    @Override
    public String timeQuestion() {
        return "How much time do you have?";
    }

    @Override
    public String cannotSayYet() {
        return "I cannot say yet";
    }

    @Override
    public String menuIsIncomplete(int shown, int total) {
        return "These are " + shown + " of " + total + "; /roadmap follow finds all of them by name.";
    }

    @Override
    public String programFirst() {
        return "This roadmap takes basic programming for granted. Learn a little Python first, a few weeks of it; then what"
                + " you have chosen here is waiting for you.";
    }

    @Override
    public String skipAhead() {
        return "Since you know some of it: press **I know this** on anything that is no news to you, and it is passed over.";
    }
}
