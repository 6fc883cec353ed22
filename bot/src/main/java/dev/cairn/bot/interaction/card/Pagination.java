package dev.cairn.bot.interaction.card;

import dev.cairn.bot.interaction.ComponentPress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Lines that may be more than one message holds, and the page of them that is shown.
 *
 * @param texts at least one
 * @param shown from 0
 */
public record Pagination(List<String> texts, int index) {
    public Pagination {
        texts = List.copyOf(texts);
    }

    /**
     * How much a page holds.
     *
     * @param text in UTF-16 units
     * @param lines at least one
     */
    public record Limits(int maxText, int maxLines) {}

    /** Fills pages with whole lines, as {@link #of(Room, List, int)} does, however many lines there are on one. */
    public static Pagination of(int most, List<String> lines, int wanted) {
        return of(new Limits(most, Integer.MAX_VALUE), lines, wanted);
    }

    /**
     * Fills pages with whole lines; a line that no page holds is clipped.
     *
     * @param wanted the page to show, from 0; the last one if there are fewer
     */
    public static Pagination of(Limits room, List<String> lines, int wanted) {
        List<String> texts = new ArrayList<>();
        List<String> page = new ArrayList<>();
        int length = 0;
        for (String line : lines) {
            String fitting = Clip.to(room.maxText(), line);
            if (!page.isEmpty() && (page.size() == room.maxLines() || length + fitting.length() > room.maxText())) {
                texts.add(String.join("\n", page));
                page.clear();
                length = 0;
            }
            page.add(fitting);
            length += fitting.length() + 1;
        }
        texts.add(String.join("\n", page));
        return new Pagination(texts, Math.min(wanted, texts.size() - 1));
    }

    /** The page's number on a press, from 0; the first where a button carries none or somebody forged it. */
    public static int requestedPage(ComponentPress press, int argument) {
        return press.arguments().size() > argument && press.argument(argument).matches("\\d{1,4}")
                ? Integer.parseInt(press.argument(argument))
                : 0;
    }

    /** The page that is shown. */
    public String text() {
        return texts.get(index);
    }

    /** Where one is, as a small line of its own; nothing when there is one page. */
    public String position() {
        return texts.size() == 1 ? "" : "\n-# page " + (index + 1) + " of " + texts.size();
    }

    /** The buttons that turn the pages, given what leads to one. */
    public List<Button> buttons(IntFunction<CustomId> to) {
        List<Button> buttons = new ArrayList<>();
        if (index > 0) {
            buttons.add(Button.secondary("Previous", to.apply(index - 1)));
        }
        if (index < texts.size() - 1) {
            buttons.add(Button.secondary("Next", to.apply(index + 1)));
        }
        return buttons;
    }
}
