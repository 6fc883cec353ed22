package dev.cairn.curriculum.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an author says that a link is: "(video)", "Book:", "[PDF]", "@article@". */
final class WrittenFormats {
    static final Optional<String> NONE = Optional.empty();

    /** What is said to be code is a repository only where its address is one. */
    static final String CODE = "code";

    private static final Map<Pattern, String> FORMATS = new LinkedHashMap<>();

    static {
        format("video (series|lectures|course|playlist)|lecture series|playlist", "video-series");
        format("videos?|talks?|recordings?|lecture videos?|watch", "video");
        format("(e-?|text)?books?", "book");
        format("papers?|research papers?", "paper");
        format("articles?|blog ?posts?|posts?|essays?", "article");
        format("courses?|moocs?", "course");
        format("docs?|documentation|reference", "documentation");
        format("repos?|repository|repositories|github|opensource", "repository");
        format("code", CODE);
        format("notebooks?|colab", "notebook");
        format("podcasts?|audio", "podcast");
        format("pdfs?", "pdf");
        format("blogs?", "blog");
        format("newsletters?", "newsletter");
        format("tools?", "tool");
        format("interactive|interactive (tutorial|demo|book)s?|demos?|games?", "interactive");
        format("channels?", "channel");
    }

    private static final String WORDS = "[\\p{L} -]{3,40}?";
    private static final Pattern IN_ROUND = Pattern.compile("^(.*\\S)\\s*[(\\[](" + WORDS + ")[)\\]]$");
    private static final Pattern BEFORE =
            Pattern.compile("^(?:[(\\[](" + WORDS + ")[)\\]]:?|(" + WORDS + ")\\s*:|@(" + WORDS + ")@)\\s*(\\S.*)$");
    private static final Pattern AFTER = Pattern.compile("^[\\s,–—|-]*(?:[(\\[](" + WORDS
            + ")(?:,\\s*([^)\\]]*))?[)\\]]|(" + WORDS + ")(?=$|[.,;(–—|]|\\s+by\\s))(.*)$");

    private WrittenFormats() {}

    private static void format(String words, String format) {
        FORMATS.put(
                Pattern.compile("(?:(?:a|an|the|free|free online|online|short|long|optional) )*(?:" + words + ")"),
                format);
    }

    /** What a text says about the format, and the text without it. */
    record Part(Optional<String> format, String rest) {}

    /** The format that a label before a link, or a heading over links, names. */
    static Optional<String> ofLabel(String label) {
        String words = Title.of(label)
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\[\\]()@*:]", " ")
                .strip();
        return FORMATS.entrySet().stream()
                .filter(format -> format.getKey().matcher(words).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Reads a link's own words: "Video: Sorting", "Sorting (video)", "[PDF] Sorting". */
    static Part inTitle(String title) {
        Matcher end = IN_ROUND.matcher(title.strip());
        if (end.matches() && ofLabel(end.group(2)).isPresent()) {
            return new Part(ofLabel(end.group(2)), end.group(1));
        }
        Matcher begin = BEFORE.matcher(title.strip());
        if (begin.matches()) {
            Optional<String> format = ofLabel(first(begin.group(1), begin.group(2), begin.group(3)));
            return new Part(format, format.isPresent() ? begin.group(4) : title);
        }
        return new Part(NONE, title);
    }

    /** Reads what follows a link: "(video)", "– book by Ada". */
    static Part inRemark(String remark) {
        Matcher match = AFTER.matcher(remark);
        if (!match.matches()) {
            return new Part(NONE, remark);
        }
        Optional<String> format = ofLabel(first(match.group(1), match.group(3)));
        String inside = match.group(2) == null ? "" : match.group(2) + " ";
        return new Part(format, format.isPresent() ? (inside + match.group(4)).strip() : remark);
    }

    private static String first(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }
}
