package dev.cairn.bot.features.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.UserError;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that hostile input is answered or refused, and that nothing in the answer formats, links or pings. */
final class HostileLookupTest {
    @RegisterExtension
    static final LookupExtension LOOKUP = new LookupExtension();

    static Stream<String> queries() {
        return Stream.of(
                "",
                " ",
                "\n\t\u00A0",
                "a".repeat(4_000),
                "linear algebra ".repeat(260),
                "*".repeat(4_000),
                "🪨".repeat(50),
                "🧠",
                "👩‍👩‍👧‍👦🏳️‍🌈",
                "למידת מכונה",
                "التعلم الآلي",
                "\u202Egninrael enihcam\u202C",
                "**bold** __under__ ~~struck~~ ||hidden|| `code`",
                "```\nblock\n```",
                "# heading\n- list\n> quote\n-# small",
                "[free gpus](https://example.com)",
                "<https://example.com> https://example.com",
                "@everyone @here <@1> <@&2> <#3> </topic:4> <:a:5> <t:0:R> <id:browse>",
                "%_\\' OR 1=1; --",
                "\u0000\u0007\uFEFF",
                "\uD83E",
                "深度学习",
                "-1e309");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void findAnswersOrRefuses(String query) {
        assertHarmless(answer("find", Map.of("query", query)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void topicAnswersOrRefuses(String name) {
        assertHarmless(answer("topic", Map.of("name", name)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void resourcesAnswersOrRefuses(String typed) {
        assertHarmless(answer("resources", Map.of("topic", typed)));
        assertHarmless(answer("resources", Map.of("roadmap", typed)));
        assertHarmless(answer("resources", Map.of("format", typed, "cost", typed)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void suggestionsKeepDiscordsLimits(String typed) {
        LookupUser grace = LOOKUP.newcomer();
        assertThat(grace.choices("topic", "name", typed)).hasSizeLessThanOrEqualTo(OptionSpec.MAX_CHOICES);
        assertThat(grace.choices("resources", "topic", typed)).hasSizeLessThanOrEqualTo(OptionSpec.MAX_CHOICES);
        assertThat(grace.choices("resources", "roadmap", typed)).hasSizeLessThanOrEqualTo(OptionSpec.MAX_CHOICES);
    }

    private static String answer(String command, Map<String, Object> options) {
        try {
            return LookupUser.markdown(LOOKUP.newcomer().uses(command, options));
        } catch (UserError refused) {
            assertThat(refused.markdown(Locale.ENGLISH))
                    .as("a way on")
                    .containsPattern("Try|Type|Leave|There are|It has|You can choose from");
            return refused.markdown(Locale.ENGLISH);
        }
    }

    /** Cairn's own words contain none of these, so any of them would come from the input. */
    private static void assertHarmless(String markdown) {
        assertThat(markdown)
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(4_000)
                .doesNotContain("@everyone", "@here", "```", "<@1>", "<#3>", "<:a:5>", "<t:0", "</topic:4>", "\u202E")
                .doesNotContain("**bold**", "||hidden||", "](https://example.com)", "\u0000");
    }
}
