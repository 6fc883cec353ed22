package dev.cairn.bot.features.roadmaps;

/** What is said to one who follows nothing yet. */
final class ChooseCopy {
    private ChooseCopy() {}

    static String welcome() {
        return "### Let us find your path\nYou follow no roadmap yet. Answer three short questions and I choose one for you,"
                + " or pick from the list yourself.";
    }

    static String ask() {
        return "Help me choose";
    }

    static String browse() {
        return "Show me all";
    }

    static String formTitle() {
        return "Three short questions";
    }

    static String whereFrom() {
        return "Where do you start from?";
    }

    static String neverProgrammed() {
        return "I have never programmed";
    }

    static String newToIt() {
        return "I program, but machine learning is new to me";
    }

    static String knowSome() {
        return "I know some machine learning already";
    }

    static String whereTo() {
        return "What draws you most?";
    }

    static String everything() {
        return "A bit of everything";
    }

    static String howMuch() {
        return "How much time do you have?";
    }

    static String ofMany(int shown, int all) {
        return "These are " + shown + " of " + all + "; /roadmap follow finds all of them by name.";
    }

    static String noIdea() {
        return "I cannot say yet";
    }

    static String programFirst() {
        return "This roadmap takes basic programming for granted. Learn a little Python first, a few weeks of it; then what"
                + " you have chosen here is waiting for you.";
    }

    static String skipAhead() {
        return "Since you know some of it: press **I know this** on anything that is no news to you, and it is passed over.";
    }
}
