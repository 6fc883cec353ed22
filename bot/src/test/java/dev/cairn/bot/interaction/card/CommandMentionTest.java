package dev.cairn.bot.interaction.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandMentionTest {
    private static final String TEXT =
            "Try " + CommandMention.of("next") + " or " + CommandMention.of("roadmap show") + ".";

    @Test
    void mentionGetsTheIdOfItsFirstWord() {
        Map<String, Long> ids = Map.of("next", 1_100_000_000_000_000_001L, "roadmap", 7L);
        assertThat(CommandMention.withIds(TEXT, name -> Optional.ofNullable(ids.get(name))))
                .isEqualTo("Try </next:1100000000000000001> or </roadmap show:7>.");
    }

    @Test
    void mentionOfACommandWithoutAnIdIsCodeThatPeopleCanType() {
        assertThat(CommandMention.withIds(TEXT, name -> Optional.empty())).isEqualTo("Try `/next` or `/roadmap show`.");
    }

    @Test
    void textNeverGrowsWhenIdsArePutInPlace() {
        assertThat(CommandMention.withIds(TEXT, name -> Optional.of(Long.MAX_VALUE)))
                .hasSameSizeAs(TEXT);
    }

    @Test
    void peopleCannotWriteAMention() {
        String typed = Markdown.escape(CommandMention.of("next"));
        assertThat(CommandMention.withIds(typed, name -> Optional.of(7L))).isEqualTo(typed);
    }
}
