package dev.cairn.bot.interaction.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.cairn.bot.id.LearnerId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomIdTest {
    private static final LearnerId ADA = new LearnerId(1_234_567_890_123_456_789L);

    static Stream<CustomId> ids() {
        return Stream.of(
                CustomId.forOwner("next-done", ADA, "cs231n", "3"),
                CustomId.forOwner("x", new LearnerId(Long.MAX_VALUE)),
                CustomId.forAnyone("join", "77"),
                CustomId.forAnyone("join"),
                CustomId.forAnyone("join", ""),
                CustomId.forAnyone("join", "", "ünï", "a b"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void customIdIsReadAsItWasWritten(CustomId id) {
        assertThat(CustomId.decode(id.encoded())).contains(id);
    }

    @Test
    void anOwnerLeavesRoomForTheArguments() {
        assertThat(CustomId.forOwner("next-done", ADA, "").encoded()).hasSizeLessThan(25);
    }

    @Test
    void customIdHoldsExactlyAHundredCharacters() {
        String most = "a".repeat(CustomId.MAX_LENGTH - "join:*:".length());

        assertThat(CustomId.forAnyone("join", most).encoded()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomId.forAnyone("join", most + "a"))
                .withMessageContaining("101 characters");
    }

    @Test
    void ambiguousPartsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CustomId.forAnyone("join", "a:b"));
        assertThatIllegalArgumentException().isThrownBy(() -> CustomId.forAnyone("join:x"));
        assertThatIllegalArgumentException().isThrownBy(() -> CustomId.forAnyone(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "::",
                "join",
                "join:",
                ":*",
                "join:**",
                "join: 1",
                "join:1.5",
                "join:zzzzzzzzzzzzzzzzzzzz",
                "*:"
            })
    void foreignIdIsNotRead(String forged) {
        assertThat(CustomId.decode(forged)).isEmpty();
    }

    @Test
    void tooLongIdIsNotRead() {
        assertThat(CustomId.decode("join:*:" + "a".repeat(94))).isEmpty();
    }

    @Test
    void forgedOwnerIsReadAsAnotherOwner() {
        assertThat(CustomId.decode("join:-1")).map(CustomId::owner).contains(Optional.of(new LearnerId(-1)));
    }

    private static Stream<String> forgeries() {
        Random random = new Random(7);
        List<String> parts =
                List.of(":", "*", "join", "-", "+", "0", "zz", " ", "１", "\uD83E", "\u0000", "y2p0ij32e8e7");
        return IntStream.range(0, 500)
                .mapToObj(number -> random.ints(random.nextInt(30), 0, parts.size())
                        .mapToObj(parts::get)
                        .reduce("", String::concat));
    }

    @Test
    void readingNeverThrows() {
        assertThat(forgeries()).allSatisfy(forged -> {
            assertThatNoException().isThrownBy(() -> CustomId.decode(forged));
        });
    }
}
