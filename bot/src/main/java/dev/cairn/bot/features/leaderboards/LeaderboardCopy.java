package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.features.groups.GroupName;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import java.util.Locale;
import java.util.function.Function;

/** The words of {@code /leaderboard}. */
interface LeaderboardCopy {
    static LeaderboardCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishLeaderboardCopy();
        };
    }

    static Text text(Function<LeaderboardCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String commandDescription();

    String periodOption();

    String groupOption();

    String metricOption();

    String periodChoice(RelativePeriod period);

    String metricChoice(Metric metric);

    String boardChoice(BoardChoice choice);

    /** The board's title, without Markdown. */
    String title(Board board, BoardDay day);

    /** The days of a period; empty for all time and for the moment. */
    String dates(BoardPeriod period);

    /** The picture in words, for those who cannot see it. */
    String description(BoardPicture picture);

    /** What the board covers, and until when; empty if its title says all. */
    String about(Board board, BoardDay day);

    String line(Metric metric, BoardLine line, boolean own);

    String amount(Metric metric, long amount);

    /**
     * Says that nobody is on a board.
     *
     * @param invites whether to invite the reader to be the first
     */
    String empty(Board board, BoardDay day, boolean invites);

    /**
     * Says which place the reader would have.
     *
     * @param isHidden whether the reader chose to be hidden, rather than never chose
     */
    String ownPlace(Metric metric, BoardView.Place place, boolean isHidden);

    String hidden();

    String notOnBoard(Metric metric);

    String removed();

    String periodOver();

    String ask();

    String offer();

    String showMe();

    String stayHidden();

    String hideMe();

    String nowListed();

    String nowHidden();

    String previous();

    String next();

    String share();

    String picture();

    String myPlace();

    String seeBoard();

    String otherBoard();

    String takeOff();

    String takenOff(String name);

    String putBack();

    String isBack();

    String onlyInServers();

    String notPermitted();

    String nothingToShare();

    /**
     * Says how many others here are on the same.
     *
     * @param more whether there are more than that
     */
    String fellows(int count, boolean more);

    String membersOnly(GroupName group);

    String groupIsNotShared();

    /** Says how many of a group's members are not on its board. */
    String unlisted(int members);

    String tooManyPictures();

    String someone();
}
