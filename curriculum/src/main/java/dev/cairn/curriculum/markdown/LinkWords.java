package dev.cairn.curriculum.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Link texts that name no title, but what the link leads to: "slides", "forum", "here". */
final class LinkWords {
    private static final Map<Pattern, String> ROLES = new LinkedHashMap<>();
    private static final Pattern BARE = Pattern.compile(
            "blog|blog post|post|article|docs|thread|talk|website|here|link|mirror|alternative|alt|more|source|download|pdf|page");

    static {
        role("slides?|slide deck", "slides");
        role("notes?|lecture notes", "notes");
        role("videos?|recordings?|watch|youtube|lectures?", "videos");
        role("code|repo|repository|github", "code");
        role("notebooks?|colab", "notebook");
        role("papers?|arxiv", "paper");
        role("book|textbook", "book");
        role("quiz|quizzes|test", "quiz");
        role("exercises?|assignments?|problem sets?|homework", "exercise");
        role("solutions?|answers?", "solution");
        role("forum|chat|discord|slack|discussion|community", "chat");
        role("datasets?|data", "dataset");
        role("audio|podcast", "audio");
        role("site|website|homepage|web", "site");
    }

    private LinkWords() {}

    private static void role(String words, String role) {
        ROLES.put(Pattern.compile(words), role);
    }

    /** The role of a link with this text; empty if the text is a title. */
    static Optional<String> role(String text) {
        String word = word(text);
        return ROLES.entrySet().stream()
                .filter(role -> role.getKey().matcher(word).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the text tells nothing without what it stands beside. */
    static boolean isBare(String text) {
        return role(text).isPresent() || BARE.matcher(word(text)).matches();
    }

    private static String word(String text) {
        return Title.of(text)
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .strip();
    }
}
