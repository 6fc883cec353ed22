package dev.cairn.bot.links;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SharedLinkTest {
    private static final int FUZZED = 100_000;

    @TestFactory
    Stream<DynamicTest> everyLinkOfTheTableHasItsCanonicalForm() {
        return LinkTable.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        "\"" + row.link() + '"', () -> assertEquals(row.expected(), row.actual())));
    }

    @Test
    void theTableHasAtLeast120LinksAndASourceForEach() {
        assertTrue(LinkTable.rows().size() >= 120);
        assertAll(LinkTable.rows().stream()
                .map(row -> () -> assertTrue(!row.source().isBlank(), row.link())));
    }

    @Test
    void aCanonicalLinkReadAgainIsItself() {
        assertAll(LinkTable.rows().stream().map(LinkTable.Row::link).map(link -> () -> readAgain(link)));
    }

    @Test
    void noTextMakesTheParserThrowAndEveryFormIsStable() {
        Random random = new Random(20_261_126);
        LinkFuzz fuzz = new LinkFuzz(
                random, LinkTable.rows().stream().map(LinkTable.Row::link).toList());
        int kept = 0;
        for (int at = 0; at < FUZZED; at++) {
            kept += readAgain(fuzz.next()) ? 1 : 0;
        }
        assertTrue(kept > FUZZED / 10, () -> "Too few links to say anything");
    }

    @Test
    void aVideoKnowsThePlaylistItWasOpenedIn() {
        CanonicalLink video = kept("https://youtu.be/aircAruvnKk?list=PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi");

        assertEquals(
                "youtube.com/playlist?list=PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi",
                video.playlist().orElseThrow().identity());
    }

    @Test
    void aTitleIsMadeFromTheWordsOfTheLink() {
        assertAll(
                () -> assertEquals(
                        "Rnn effectiveness (karpathy.github.io)",
                        kept("http://karpathy.github.io/2015/05/21/rnn-effectiveness/")
                                .readableTitle()),
                () -> assertEquals(
                        "karpathy/nanogpt",
                        kept("https://github.com/karpathy/nanoGPT").readableTitle()),
                () -> assertEquals(
                        "arXiv 1706.03762",
                        kept("https://arxiv.org/pdf/1706.03762v5").readableTitle()),
                () -> assertEquals(
                        "YouTube video kCc8FmEb1nY",
                        kept("https://youtu.be/kCc8FmEb1nY?t=60").readableTitle()),
                () -> assertEquals(
                        "YouTube playlist PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi",
                        kept("https://www.youtube.com/playlist?list=PLZHQObOWTQDNU6R1_67000Dx_ZCJB-3pi")
                                .readableTitle()),
                () -> assertEquals(
                        "news.ycombinator.com",
                        kept("https://news.ycombinator.com/item?id=38000000").readableTitle()),
                () -> assertEquals(
                        "deeplearningbook.org",
                        kept("https://www.deeplearningbook.org/").readableTitle()));
    }

    @Test
    void aTitleMadeFromALinkIsOneLineOfLettersThatAreSeen() {
        assertAll(
                () -> assertEquals(
                        "Zerobyte inside (example.org)",
                        kept("https://example.org/zero%00byte-inside").readableTitle()),
                () -> assertEquals(
                        "Two lines (example.org)",
                        kept("https://example.org/two%0D%0Alines").readableTitle()),
                () -> assertEquals(
                        "Right to left (example.org)",
                        kept("https://example.org/%E2%80%AEright-to-left").readableTitle()),
                () -> assertEquals(
                        "example.org",
                        kept("https://example.org/%E3%85%A4%E3%85%A4%E3%85%A4").readableTitle()));
    }

    private static CanonicalLink kept(String text) {
        return ((SharedLink.Accepted) SharedLink.parse(text)).link();
    }

    /** Whether the text was a link; fails if the canonical forms of it are not canonical themselves. */
    private static boolean readAgain(String text) {
        CanonicalLink link;
        if (SharedLink.parse(text) instanceof SharedLink.Accepted accepted) {
            link = accepted.link();
        } else if (SharedLink.parse(text) instanceof SharedLink.Doubtful doubtful) {
            link = doubtful.link();
        } else {
            return false;
        }
        assertEquals(link, read(link.url()), () -> "The url of " + text);
        assertEquals(link.identity(), read(link.identity()).identity(), () -> "The identity of " + text);
        assertTrue(!link.readableTitle().isBlank(), text);
        return true;
    }

    private static CanonicalLink read(String text) {
        SharedLink link = SharedLink.parse(text);
        if (link instanceof SharedLink.Accepted accepted) {
            return accepted.link();
        }
        if (link instanceof SharedLink.Doubtful doubtful) {
            return doubtful.link();
        }
        throw new AssertionError(text + " is " + link);
    }
}
