package dev.cairn.bot.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of which those with certain words are printed. */
final class ContentListing {
    private final List<String> words;
    private final List<String> lines = new ArrayList<>();

    ContentListing(List<String> words) {
        this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** Adds a line if a text has all the words. */
    void add(String line, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (words.stream().allMatch(lower::contains)) {
            lines.add(line);
        }
    }

    /** Prints the lines; returns whether there are any. */
    boolean print(PrintWriter out, String noun) {
        lines.forEach(out::println);
        if (lines.isEmpty()) {
            out.println("No " + noun + " has “" + String.join(" ", words) + "” in it.");
        }
        return !lines.isEmpty();
    }
}
