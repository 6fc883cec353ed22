package dev.cairn.bot.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a learner saw on one day of a walk. */
final class WalkDay {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
    private static final Pattern TIMESTAMP = Pattern.compile("<t:\\d+(:\\w)?>");

    private final LocalDate date;
    private final List<String> entries = new ArrayList<>();
    private final List<String> card = new ArrayList<>();

    WalkDay(LocalDate date) {
        this.date = date;
    }

    void add(String what, String text) {
        entries.add("[" + what + "]\n" + text);
    }

    void addNext(ShownMessage next) {
        entries.add("[/next]\n" + next.text() + "\n" + next.links() + "\n" + next.buttons());
        next.text()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("-#"))
                .forEach(card::add);
        int reason = firstWith("**Why");
        if (reason >= 0) {
            card.subList(reason + 1, card.size()).clear();
        }
        next.links().stream().limit(1).forEach(card::add);
    }

    private int firstWith(String beginning) {
        for (int index = 0; index < card.size(); index++) {
            if (card.get(index).startsWith(beginning)) {
                return index;
            }
        }
        return -1;
    }

    /** Returns everything as it was read. */
    String full() {
        return "\n======== " + DATE.format(date) + "\n" + String.join("\n\n", entries) + "\n";
    }

    /** Returns the day in few lines: the headline of /next, its sitting, reason and link, and what else happened. */
    String brief() {
        StringBuilder text = new StringBuilder(DATE.format(date)).append('\n');
        card.forEach(line -> text.append("    ").append(line).append('\n'));
        entries.stream()
                .filter(entry -> !entry.startsWith("[/next]") && !entry.startsWith("[/progress]"))
                .map(entry -> entry.lines().limit(2).toList())
                .forEach(lines ->
                        text.append("  ").append(String.join(" ", lines)).append('\n'));
        return TIMESTAMP.matcher(text).replaceAll("<time>");
    }
}
