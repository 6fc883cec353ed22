package dev.cairn.bot.features.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final LearnerId ADA = new LearnerId(1);
    private static final Request REQUEST = new Request(
            new InteractionId(2),
            new Invoker(ADA, "Ada"),
            Locale.ENGLISH,
            new InteractionContext.Private(),
            Instant.EPOCH);

    private static final NoticeKind ABSENCE =
            new NoticeKind("absence", (arguments, locale) -> "So is " + arguments.get(0) + ".");

    private static final List<Notice> TWO =
            List.of(markdown("a", "The tide is out."), new Notice("b", "absence", List.of("Bob", ""), Instant.EPOCH));

    private final NoticeStore store = mock(NoticeStore.class);

    @BeforeEach
    void twoNotices() {
        when(store.pending(ADA)).thenReturn(TWO);
    }

    @Test
    void noticesAreShownAboveAPrivateAnswer() {
        Card card = answer(AnswerMode.PRIVATE, () -> card("Hello."));

        assertThat(card.blocks())
                .containsExactly(
                        new Card.TextDisplay("The tide is out.\nSo is Bob."),
                        new Card.Separator(),
                        new Card.TextDisplay("Hello."));
    }

    @Test
    void aNoticeIsKeptUntilDiscordHasIt() {
        Reply.Message reply = reply(AnswerMode.PRIVATE, () -> card("Hello."));

        verify(store, never()).delete(ADA, TWO);
        reply.afterDelivery().orElseThrow().run();
        verify(store).delete(ADA, TWO);
    }

    @Test
    void aNoticeThatDoesNotFitWaitsForTheNextAnswer() {
        Notice brief = markdown("c", "Brief.");
        Notice endless = markdown("d", "n".repeat(900));
        when(store.pending(ADA)).thenReturn(List.of(brief, endless));
        reply(AnswerMode.PRIVATE, () -> card("Hello."))
                .afterDelivery()
                .orElseThrow()
                .run();
        verify(store).delete(ADA, List.of(brief));

        when(store.pending(ADA)).thenReturn(List.of(endless));
        reply(AnswerMode.PRIVATE, () -> card("Hello."))
                .afterDelivery()
                .orElseThrow()
                .run();
        verify(store).delete(ADA, List.of(endless));
    }

    @Test
    void unknownKindOfANewerCairnIsKept() {
        when(store.pending(ADA)).thenReturn(List.of(new Notice("e", "unheard-of", List.of("1"), Instant.EPOCH)));

        assertThat(answer(AnswerMode.PRIVATE, () -> card("Hello."))).isEqualTo(card("Hello."));
        verify(store, never()).delete(any(), any());
    }

    @Test
    void markdownNoticesOfAnOlderCairnAreShownUnchanged() {
        when(store.pending(ADA))
                .thenReturn(List.of(new Notice("f", "markdown", List.of("One.", "Two."), Instant.EPOCH)));

        assertThat(answer(AnswerMode.PRIVATE, () -> card("Hello.")).blocks())
                .startsWith(new Card.TextDisplay("One.\nTwo."));
    }

    @Test
    void noticeIsNotShownInPublic() {
        assertThat(answer(AnswerMode.PUBLIC, () -> card("Hello."))).isEqualTo(card("Hello."));
        verify(store, never()).pending(ADA);
    }

    @Test
    void aNoticeWaitsWhileACardIsFull() {
        Card full = card("x".repeat(Card.MAX_TEXT_LENGTH));

        assertThat(answer(AnswerMode.PRIVATE, () -> full)).isEqualTo(full);
        verify(store, never()).pending(ADA);
    }

    @Test
    void aNoticeWaitsWhileACommandIsRefused() {
        assertThatThrownBy(() -> answer(AnswerMode.PRIVATE, () -> {
                    throw new UserError(locale -> "No.");
                }))
                .isInstanceOf(UserError.class);
        verify(store, never()).pending(ADA);
    }

    private Card answer(AnswerMode mode, Supplier<Card> handler) {
        return reply(mode, handler).card();
    }

    private Reply.Message reply(AnswerMode mode, Supplier<Card> handler) {
        Command command = new Command() {
            @Override
            public CommandSpec spec() {
                return CommandSpec.of("greet", locale -> "Greet", mode);
            }

            @Override
            public Reply handle(Request request, Options options) {
                return Reply.of(handler.get());
            }
        };
        return (Reply.Message) new Notices(store, List.of(ABSENCE))
                .before(new OneCommand(command))
                .commands()
                .get(0)
                .handle(REQUEST, Options.NONE);
    }

    private record OneCommand(Command command) implements Feature {
        @Override
        public List<Command> commands() {
            return List.of(command);
        }

        @Override
        public PersonalData personalData() {
            return PersonalData.NONE;
        }
    }

    private static Notice markdown(String id, String words) {
        return new Notice(id, "markdown", List.of(words), Instant.EPOCH);
    }

    private static Card card(String text) {
        return Card.in(Card.Tone.NEUTRAL).text(text).build();
    }
}
