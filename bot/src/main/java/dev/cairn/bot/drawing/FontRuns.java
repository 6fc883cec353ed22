package dev.cairn.bot.drawing;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Splits text of several scripts into runs, each in a font that can draw it, and drops letters that no font can draw. */
final class FontRuns {
    /** A letter as a reader sees it, with its marks. */
    static final Pattern LETTER = Pattern.compile("\\X");

    /** What separates parts of a title; where a part is dropped, no more than one of these stays. */
    private static final String SEPARATOR = "[·•|/,;:–—-]";

    private static final Pattern REPEATED = Pattern.compile("(" + SEPARATOR + ")(?:\\s*" + SEPARATOR + ")+");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)|\\[\\s*]");
    private static final Pattern AT_AN_END = Pattern.compile("^(?:\\s|" + SEPARATOR + ")+|(?:\\s|" + SEPARATOR + ")+$");

    private final Font preferred;
    private final Function<String, Optional<Font>> systemFonts;

    /** @param systemFonts finds a font for a text that the preferred one cannot draw */
    FontRuns(Font preferred, Function<String, Optional<Font>> systemFonts) {
        this.preferred = preferred;
        this.systemFonts = systemFonts;
    }

    /** Returns the runs of what can be drawn; none if that has no letter or digit. */
    List<Line.Run> of(String text) {
        List<String> letters =
                LETTER.matcher(text).results().map(MatchResult::group).toList();
        String kept = letters.stream().filter(this::canBeDrawn).reduce("", String::concat);
        String tidy = kept.length() == text.length() ? text : tidied(kept);
        return tidy.codePoints().anyMatch(Character::isLetterOrDigit) ? split(tidy) : List.of();
    }

    private static String tidied(String text) {
        String joined = EMPTY_BRACKETS.matcher(text).replaceAll(" ");
        joined = REPEATED.matcher(joined).replaceAll("$1").replaceAll(" +", " ");
        return AT_AN_END.matcher(joined).replaceAll("");
    }

    private boolean canBeDrawn(String letter) {
        return canDraw(preferred, letter) || systemFonts.apply(letter).isPresent();
    }

    private List<Line.Run> split(String text) {
        List<Line.Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Font font = preferred;
        for (String letter :
                LETTER.matcher(text).results().map(MatchResult::group).toList()) {
            Font next = next(font, letter);
            if (!next.equals(font) && run.length() > 0) {
                runs.add(new Line.Run(run.toString(), font));
                run.setLength(0);
            }
            font = next;
            run.append(letter);
        }
        runs.add(new Line.Run(run.toString(), font));
        return runs;
    }

    /** Spaces and punctuation stay in the font before them, and letters in the preferred one if that can draw them. */
    private Font next(Font before, String letter) {
        boolean isNeutral = letter.codePoints().noneMatch(Character::isLetterOrDigit);
        if (isNeutral && canDraw(before, letter)) {
            return before;
        }
        if (canDraw(preferred, letter)) {
            return preferred;
        }
        return canDraw(before, letter) ? before : systemFonts.apply(letter).orElse(before);
    }

    private static boolean canDraw(Font font, String letter) {
        return font.canDisplayUpTo(letter) < 0;
    }
}
