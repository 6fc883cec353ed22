package dev.cairn.bot.interaction.card;

import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionCopy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * Lines split over pages, one of which is shown.
 *
 * @param texts the pages, at least one
 * @param index the page that is shown, from 0
 */
public record Pagination(List<String> texts, int index) {
    public Pagination {
        texts = List.copyOf(texts);
    }

    /**
     * The size of a page.
     *
     * @param maxText in UTF-16 units
     * @param maxLines at least one
     */
    public record Limits(int maxText, int maxLines) {}

    /** Fills pages with up to {@code maxText} UTF-16 units, as {@link #of(Limits, List, int)} does. */
    public static Pagination of(int maxText, List<String> lines, int requestedPage) {
        return of(new Limits(maxText, Integer.MAX_VALUE), lines, requestedPage);
    }

    /**
     * Fills pages with whole lines. A line longer than a page is clipped.
     *
     * @param requestedPage from 0; the last page is shown if there are fewer
     */
    public static Pagination of(Limits limits, List<String> lines, int requestedPage) {
        List<String> texts = new ArrayList<>();
        List<String> page = new ArrayList<>();
        int length = 0;
        for (String line : lines) {
            String fitting = Clip.to(limits.maxText(), line);
            if (!page.isEmpty() && (page.size() == limits.maxLines() || length + fitting.length() > limits.maxText())) {
                texts.add(String.join("\n", page));
                page.clear();
                length = 0;
            }
            page.add(fitting);
            length += fitting.length() + 1;
        }
        texts.add(String.join("\n", page));
        return new Pagination(texts, Math.min(requestedPage, texts.size() - 1));
    }

    /**
     * Divides items into pages, at least one, each with at least one item unless there are none.
     *
     * @param length of an item in UTF-16 units
     */
    public static <T> List<List<T>> divide(Limits limits, List<T> items, ToIntFunction<T> length) {
        List<List<T>> pages = new ArrayList<>();
        List<T> page = new ArrayList<>();
        int used = 0;
        for (T item : items) {
            int needed = length.applyAsInt(item) + 1;
            if (!page.isEmpty() && (page.size() == limits.maxLines() || used + needed > limits.maxText())) {
                pages.add(List.copyOf(page));
                page.clear();
                used = 0;
            }
            page.add(item);
            used += needed;
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    /** The place of a page among others whose texts are drawn elsewhere; the last page if fewer than requested. */
    public static Pagination place(int pages, int requestedPage) {
        return new Pagination(Collections.nCopies(pages, ""), Math.min(requestedPage, pages - 1));
    }

    /** The page number in an argument of a press, from 0; 0 if the argument is missing or forged. */
    public static int requestedPage(ComponentPress press, int argument) {
        return press.arguments().size() > argument && press.argument(argument).matches("\\d{1,4}")
                ? Integer.parseInt(press.argument(argument))
                : 0;
    }

    /** The text of the page that is shown. */
    public String text() {
        return texts.get(index);
    }

    /** A line that says which page is shown, with a line break before it; empty if there is only one page. */
    public String position(Locale locale) {
        return texts.size() == 1 ? "" : "\n-# " + InteractionCopy.in(locale).position(index + 1, texts.size());
    }

    /**
     * The buttons to the previous and the next page, which keep their places: one that leads nowhere is disabled. None if
     * there is only one page.
     *
     * @param toPage the custom id that shows a page, by its number from 0
     */
    public List<Button> buttons(Locale locale, IntFunction<CustomId> toPage) {
        InteractionCopy copy = InteractionCopy.in(locale);
        int last = texts.size() - 1;
        if (last == 0) {
            return List.of();
        }
        return List.of(
                index > 0
                        ? Button.secondary(copy.previousPage(), toPage.apply(index - 1))
                        : Button.disabled(copy.previousPage(), toPage.apply(0)),
                index < last
                        ? Button.secondary(copy.nextPage(), toPage.apply(index + 1))
                        : Button.disabled(copy.nextPage(), toPage.apply(last)));
    }
}
