package dev.cairn.bot.features.leaderboards;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.exactly;

import dev.cairn.bot.features.groups.GroupName;
import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** English. */
record EnglishLeaderboardCopy() implements LeaderboardCopy {
    /** So that a line with an amount fits the width of a phone. */
    private static final int MAX_NAME_COLUMNS = 22;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    @Override
    public String commandDescription() {
        return "See this server’s leaderboard and your place on it";
    }

    @Override
    public String periodOption() {
        return "Which period (default: this week)";
    }

    @Override
    public String metricOption() {
        return "What to compare (default: study time)";
    }

    @Override
    public String groupOption() {
        return "One of your groups, to compare its members only";
    }

    @Override
    public String periodChoice(RelativePeriod period) {
        return switch (period) {
            case TODAY -> "Today";
            case YESTERDAY -> "Yesterday";
            case THIS_WEEK -> "This week";
            case LAST_WEEK -> "Last week";
            case THIS_MONTH -> "This month";
            case LAST_MONTH -> "Last month";
            case ALL_TIME -> "All time";
        };
    }

    @Override
    public String metricChoice(Metric metric) {
        return switch (metric) {
            case TIME -> "Study time";
            case UNITS -> "Units finished";
            case STREAK -> "Streak";
        };
    }

    @Override
    public String boardChoice(BoardChoice choice) {
        if (choice.metric() == Metric.STREAK) {
            return choice.period() == RelativePeriod.ALL_TIME ? "Longest streaks" : "Current streaks";
        }
        return metricChoice(choice.metric()) + ", "
                + periodChoice(choice.period()).toLowerCase(Locale.ENGLISH);
    }

    @Override
    public String title(Board board, BoardDay day) {
        if (board.metric() == Metric.STREAK) {
            return board.period().equals(BoardPeriod.ALL) ? "Longest streaks" : "Current streaks";
        }
        return metricChoice(board.metric())
                + (board.period().equals(BoardPeriod.ALL) ? ", " : " ")
                + when(board.period(), day);
    }

    private String when(BoardPeriod period, BoardDay day) {
        return RelativePeriod.of(period, day)
                .map(each -> periodChoice(each).toLowerCase(Locale.ENGLISH))
                .orElseGet(() -> "of " + dates(period));
    }

    @Override
    public String dates(BoardPeriod period) {
        return switch (period.kind()) {
            case DAY -> DAY.format(period.first());
            case WEEK -> SHORT_DAY.format(period.first()) + " – " + SHORT_DAY.format(period.last());
            case MONTH -> MONTH.format(period.first());
            case ALL, NOW -> "";
        };
    }

    @Override
    public String description(BoardPicture picture) {
        return picture.title() + ". "
                + picture.rows().stream()
                        .map(row -> row.rank() + ". " + row.name() + ", " + row.amount())
                        .collect(Collectors.joining("; "));
    }

    @Override
    public String about(Board board, BoardDay day) {
        StringBuilder about = new StringBuilder(board.group()
                .map(group -> "\u2068" + Markdown.escape(group.name().value()) + "\u2069")
                .orElse(""));
        String dates = dates(board.period());
        about.append(about.isEmpty() || dates.isEmpty() ? "" : " · ").append(dates);
        if (board.isOver(day)) {
            Instant closes = board.period().closes(day.zone());
            about.append(
                    day.now().isBefore(closes)
                            ? " · you can still add to it until " + Markdown.dateTime(closes)
                            : " · final");
        }
        if (board.metric() == Metric.UNITS) {
            about.append(about.isEmpty() ? "" : " · ")
                    .append("a finished unit counts its estimated hours, up to 16 a day");
        }
        return about.toString();
    }

    @Override
    public String line(Metric metric, BoardLine line, boolean own) {
        String name = name(line);
        return rank(line.rank()) + " " + (own ? "**" + name + "**" : name) + " · " + amount(metric, line.amount())
                + (own ? " (you)" : "");
    }

    /** Isolated, so that a name written from right to left does not turn the line around. */
    private String name(BoardLine line) {
        String escaped =
                Markdown.escape(Clip.toColumns(MAX_NAME_COLUMNS, line.name())).strip();
        return "\u2068" + (escaped.isEmpty() ? someone() : escaped) + "\u2069";
    }

    private static String rank(int rank) {
        return switch (rank) {
            case 1 -> "🥇";
            case 2 -> "🥈";
            case 3 -> "🥉";
            default -> rank + "\\.";
        };
    }

    @Override
    public String amount(Metric metric, long amount) {
        return metric == Metric.STREAK ? count(amount, "day") : exactly(Duration.ofMinutes(amount));
    }

    @Override
    public String empty(Board board, BoardDay day, boolean invites) {
        if (board.isOver(day)) {
            return "Nobody was on this board " + when(board.period(), day) + ".";
        }
        String empty = "Nobody’s on this board yet.";
        if (!invites) {
            return empty;
        }
        return empty + " "
                + switch (board.metric()) {
                    case TIME -> "Log some time with " + CommandMention.of("log time") + ", and you could be first.";
                    case UNITS -> "Finish a unit, and you could be first. " + CommandMention.of("next") + " has one.";
                    case STREAK -> "Study today, and yours could be the first streak.";
                };
    }

    @Override
    public String ownPlace(Metric metric, BoardView.Place place, boolean isHidden) {
        return "You’d be **" + ordinal(place.rank()) + "** with " + amount(metric, place.amount())
                + (isHidden ? ". You’re hidden here, so only you can see this." : ". Only you can see this.");
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    @Override
    public String hidden() {
        return "You’re hidden on this server’s boards.";
    }

    @Override
    public String notOnBoard(Metric metric) {
        return switch (metric) {
            case TIME -> "Log some time, and you’ll show up here.";
            case UNITS -> "Finish a unit, and you’ll show up here.";
            case STREAK -> "Study today, and you’ll show up here.";
        };
    }

    @Override
    public String removed() {
        return "A manager took you off this board. Your own progress is untouched.";
    }

    @Override
    public String periodOver() {
        return "I don’t keep that board anymore, so here’s the current one.";
    }

    @Override
    public String ask() {
        return "**Want to be on this server’s boards?** Members will see your name, study time, finished units, and"
                + " streak. You can hide again anytime.";
    }

    @Override
    public String offer() {
        return "This server has a leaderboard. Want to be on it? Members will see your name, study time, finished"
                + " units, and streak.";
    }

    @Override
    public String showMe() {
        return "Show me";
    }

    @Override
    public String stayHidden() {
        return "Stay hidden";
    }

    @Override
    public String hideMe() {
        return "Hide me";
    }

    @Override
    public String nowListed() {
        return "You’re on this server’s boards now.";
    }

    @Override
    public String nowHidden() {
        return "You’re off this server’s boards. Only you can see your place.";
    }

    @Override
    public String previous() {
        return "Previous";
    }

    @Override
    public String next() {
        return "Next";
    }

    @Override
    public String share() {
        return "Share";
    }

    @Override
    public String picture() {
        return "Picture";
    }

    @Override
    public String myPlace() {
        return "My place";
    }

    @Override
    public String seeBoard() {
        return "See the board";
    }

    @Override
    public String otherBoard() {
        return "Another board";
    }

    @Override
    public String takeOff() {
        return "Take someone off this board";
    }

    @Override
    public String takenOff(String name) {
        return "\u2068" + Markdown.bold(name) + "\u2069 is off this board. They’ll see a line about it here.";
    }

    @Override
    public String putBack() {
        return "Put back";
    }

    @Override
    public String isBack() {
        return "They’re back on this board.";
    }

    @Override
    public String onlyInServers() {
        return "Leaderboards belong to servers. Use this in a server that has added me.";
    }

    @Override
    public String notPermitted() {
        return "You need the **Manage Server** permission for that.";
    }

    @Override
    public String membersOnly(GroupName group) {
        return "Only members of \u2068" + Markdown.bold(group.value())
                + "\u2069 can see its board. You can join it with " + CommandMention.of("group join") + ".";
    }

    @Override
    public String groupIsNotShared() {
        return "A group’s board is for its members only, so I don’t share it.";
    }

    @Override
    public String unlisted(int members) {
        return "-# " + count(members, "member") + (members == 1 ? " isn’t" : " aren’t")
                + " shown here, since they’re not on this server’s boards.";
    }

    @Override
    public String fellows(int count, boolean more) {
        if (count == 1) {
            return "-# One other person here is on this.";
        }
        return "-# " + (more ? "More than " : "") + count + " others here are on this.";
    }

    @Override
    public String nothingToShare() {
        return "There’s nobody on this board yet, so there’s nothing to share.";
    }

    @Override
    public String tooManyPictures() {
        return "I’m drawing too many pictures right now. Try again in a few seconds.";
    }

    @Override
    public String someone() {
        return "someone";
    }
}
