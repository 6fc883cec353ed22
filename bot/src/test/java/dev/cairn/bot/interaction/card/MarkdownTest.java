package dev.cairn.bot.interaction.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    /** Text that interferes: formatting, direction marks, lone surrogates and plain words. */
    private static final String HOSTILE = "\\*_~`|>#[]()<@:-+.!&/ 1a9éß漢\n\r\t\u0000\u0007\u0085\u200E\u200F\u061C"
            + "\u202A\u202E\u2066\u2069\u2028\u2029\uD83E\uDEA8\uD83E\uDEA8";

    private static Stream<String> hostileTexts() {
        Random random = new Random(20_260_101);
        return IntStream.range(0, 500)
                .mapToObj(number -> random.ints(random.nextInt(60), 0, HOSTILE.length())
                        .mapToObj(HOSTILE::charAt)
                        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                        .toString());
    }

    @Test
    void nothingThatFormatsSurvivesUnescaped() {
        assertThat(hostileTexts()).allSatisfy(text -> {
            String bare = Markdown.escape(text).replaceAll("\\\\[\\p{Punct}]", "");

            assertThat(bare).doesNotContainPattern("[\\\\*_~`|>\\[\\]<:]");
            assertThat(bare).doesNotContainPattern("@(?!\u200B)");
            assertThat(Markdown.escape(text)).doesNotContainPattern("^\\s*([-+#!]|\\d*\\.)");
        });
    }

    @Test
    void nothingThatBreaksTheLineOrHidesSurvives() {
        assertThat(hostileTexts()).allSatisfy(text -> {
            String escaped = Markdown.escape(text);

            assertThat(escaped.codePoints().mapToObj(Character::getType))
                    .doesNotContain(
                            (int) Character.CONTROL, (int) Character.SURROGATE, (int) Character.LINE_SEPARATOR, (int)
                                    Character.PARAGRAPH_SEPARATOR);
            assertThat(escaped).doesNotContainPattern("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]");
        });
    }

    @Test
    void otherTextIsUnchanged() {
        assertThat(hostileTexts()).allSatisfy(text -> {
            String read =
                    Markdown.escape(text).replaceAll("\\\\(\\p{Punct})", "$1").replace("\u200B", "");

            assertThat(read).isEqualTo(visible(text));
        });
    }

    private static String visible(String text) {
        return text.replaceAll("[\n\r\t\u2028\u2029]", " ")
                .replaceAll("[\\p{Cc}\\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]", "");
    }

    @ParameterizedTest
    @CsvSource({
        "@everyone, @\u200Beveryone",
        "<@123>, \\<@\u200B123\\>",
        "<#5>, \\<#5\\>",
        "</next:9>, \\</next\\:9\\>",
        "**bold** _it_, \\*\\*bold\\*\\* \\_it\\_",
        "[x](http://e), \\[x\\](http\\://e)",
        "# Title, \\# Title",
        "C#, C#",
        "1. first, 1\\. first",
        "version 1.2, version 1.2",
        "- item, \\- item",
        "well-known, well-known",
        "Hello!, Hello!"
    })
    void formattingCharactersAreEscapedAndOthersLeft(String text, String escaped) {
        assertThat(Markdown.escape(text)).isEqualTo(escaped);
    }

    @Test
    void formattingAtTheStartOfALineIsEscapedBehindBlanksToo() {
        assertThat(Markdown.escape("  # Title")).isEqualTo("  \\# Title");
        assertThat(Markdown.escape(" 12. twelfth")).isEqualTo(" 12\\. twelfth");
        assertThat(Markdown.escape("\n-# small")).isEqualTo(" \\-# small");
    }

    @Test
    void loneSurrogateIsDroppedAndAPairKept() {
        assertThat(Markdown.escape("a\uD83Eb")).isEqualTo("ab");
        assertThat(Markdown.escape("\uDEA8a")).isEqualTo("a");
        assertThat(Markdown.escape("a\uD83E\uDEA8b")).isEqualTo("a\uD83E\uDEA8b");
    }

    @Test
    void aLinkCannotBeEndedEarlyByItsTextOrItsAddress() {
        assertThat(Markdown.link("a](b) *c*", URI.create("https://example.org/x_(y)?z=1")))
                .isEqualTo("[a\\](b) \\*c\\*](<https://example.org/x_%28y%29?z=1>)");
    }

    @Test
    void boldTextIsEscapedInside() {
        assertThat(Markdown.bold("2**3")).isEqualTo("**2\\*\\*3**");
    }

    @Test
    void instantsBecomeDiscordTimestamps() {
        assertThat(Markdown.relative(Instant.ofEpochSecond(1_767_225_600))).isEqualTo("<t:1767225600:R>");
    }

    @Test
    void stacksOfCombiningMarksAreLimited() {
        assertThat(Markdown.escape("e" + "\u0301".repeat(300) + "a")).isEqualTo("e" + "\u0301".repeat(4) + "a");
        assertThat(Markdown.escape("e\u0302\u0301")).isEqualTo("e\u0302\u0301");
    }
}
