package dev.cairn.bot.features.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupNameTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            '  Deep   Learners '           => 'Deep Learners'
            '**Bold** _and_ `code`'        => 'Bold and code'
            '<@123> the best <#5><a:x:9>'  => 'the best'
            '@everyone study'              => 'everyone study'
            '# Heading'                    => 'Heading'
            'C# & C++: 2026 (evenings)'    => 'C# & C++: 2026 (evenings)'
            '[free](https://example.org)'  => '[free](https://example.org)'
            'قراءة'                        => 'قراءة'
            '🧠 читаем'                    => '🧠 читаем'
            '👩‍🔬 lab'                       => '👩‍🔬 lab'
            """)
    void nameIsCleanedOfMentionsAndMarkdown(String typed, String name) {
        assertThat(GroupName.read(typed)).map(GroupName::value).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "***", "<@1>", "\u200B\u2060", "\u3164", "\u202E", "\n\t"})
    void nameOfWhichNothingCanBeSeenIsNone(String typed) {
        assertThat(GroupName.read(typed)).isEmpty();
    }

    @Test
    void nameHasAtMostFortyCharacters() {
        assertThat(GroupName.read("𝔸".repeat(40))).isPresent();
        assertThat(GroupName.read("a".repeat(41))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupName("a".repeat(41)));
    }

    @Test
    void marksThatTurnTheTextAroundAreDropped() {
        assertThat(GroupName.read("a\u202Eb\u0007c").orElseThrow().value()).isEqualTo("abc");
    }

    @ParameterizedTest
    @CsvSource({
        "Deep Learners,deep  LEARNERS",
        "Café,CAFE",
        "Straße,STRASSE",
        "Data Club,dataclub",
        "Ｆｕｌｌ,full",
        "naïve,naive"
    })
    void namesDifferByMoreThanCaseAccentsAndSpaces(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @Test
    void othersDiffer() {
        assertThat(key("C")).isNotEqualTo(key("C++"));
        assertThat(key("Group 1")).isNotEqualTo(key("Group 2"));
    }

    private static String key(String name) {
        return GroupName.read(name).orElseThrow().key();
    }
}
