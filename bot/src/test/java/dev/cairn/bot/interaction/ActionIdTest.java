package dev.cairn.bot.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionIdTest {
    private static final LearnerId ADA = new LearnerId(1_234_567_890_123_456_789L);

    static Stream<ActionId> ids() {
        return Stream.of(
                ActionId.forOwner("next-done", ADA, "cs231n", "3"),
                ActionId.forOwner("x", new LearnerId(Long.MAX_VALUE)),
                ActionId.forAnyone("join", "77"),
                ActionId.forAnyone("join"),
                ActionId.forAnyone("join", ""),
                ActionId.forAnyone("join", "", "ünï", "a b"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void comesBackFromItsCustomIdAsItWas(ActionId id) {
        assertThat(ActionId.decode(id.encoded())).contains(id);
    }

    @Test
    void anOwnerLeavesRoomForTheArguments() {
        assertThat(ActionId.forOwner("next-done", ADA, "").encoded()).hasSizeLessThan(25);
    }

    @Test
    void fitsExactlyAHundredCharactersAndNoMore() {
        String most = "a".repeat(ActionId.LONGEST - "join:*:".length());

        assertThat(ActionId.forAnyone("join", most).encoded()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionId.forAnyone("join", most + "a"))
                .withMessageContaining("101 characters");
    }

    @Test
    void refusesPartsThatWouldReadBackAsSomethingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> ActionId.forAnyone("join", "a:b"));
        assertThatIllegalArgumentException().isThrownBy(() -> ActionId.forAnyone("join:x"));
        assertThatIllegalArgumentException().isThrownBy(() -> ActionId.forAnyone(""));
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
    void whatIsNotOneOfOursIsNothing(String forged) {
        assertThat(ActionId.decode(forged)).isEmpty();
    }

    @Test
    void whatIsTooLongForDiscordIsNothing() {
        assertThat(ActionId.decode("join:*:" + "a".repeat(94))).isEmpty();
    }

    @Test
    void aForgedOwnerIsOnlyAnotherOwner() {
        assertThat(ActionId.decode("join:-1")).map(ActionId::owner).contains(Optional.of(new LearnerId(-1)));
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
            assertThatNoException().isThrownBy(() -> ActionId.decode(forged));
        });
    }
}
