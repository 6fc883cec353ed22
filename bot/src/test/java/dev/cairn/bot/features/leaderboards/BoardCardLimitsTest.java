package dev.cairn.bot.features.leaderboards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.drawing.DrawingLimit;
import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.features.groups.GroupName;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CardFile;
import dev.cairn.testkit.CardLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that Discord takes boards and their pictures, whatever people are called. */
class BoardCardLimitsTest {
    /** The group with the longest name and number there can be. */
    private static final Group GROUP = new Group(
            new GroupId(999_999_999_999_999_999L),
            new ServerId(Long.MAX_VALUE),
            new GroupName("Ｗ".repeat(40)),
            Optional.empty(),
            Optional.empty(),
            true,
            Instant.EPOCH);

    private static final LearnerId READER = new LearnerId(999_999_999_999_999_999L);
    private static final BoardDay DAY = new BoardDay(ZoneOffset.UTC, Instant.parse("2026-09-30T12:00:00Z"));
    private static final Request MANAGER = new Request(
            new InteractionId(7),
            new Invoker(READER, "Grace"),
            Locale.ENGLISH,
            new InteractionContext.InServer(
                    new ServerId(Long.MAX_VALUE),
                    new ChannelId(2),
                    false,
                    EnumSet.allOf(Permission.class),
                    EnumSet.allOf(Permission.class),
                    Optional.empty(),
                    Optional.empty()),
            Instant.EPOCH);

    /** Names as long as Discord allows: 32 characters. */
    static Stream<String> names() {
        return Stream.of(
                "ﷺ".repeat(32),
                "\uD808\uDE2B".repeat(32),
                "W".repeat(32),
                "Ｗ".repeat(32),
                "\\*_~`|>#[]()<@:-+".repeat(2).substring(0, 32),
                "@everyone <@1> <#2> **[x](y)**",
                "\uD83E\uDDD1\u200D\uD83D\uDE80".repeat(6),
                "\u202Eשלום לכולם עברית".repeat(1),
                "e" + "\u0301".repeat(31),
                "\u2068\u2069\u200B");
    }

    private static BoardView view(BoardChoice choice, String name, Listing listing) {
        List<BoardLine> lines = new ArrayList<>();
        for (int rank = 1; rank <= BoardView.PAGE_SIZE + 5; rank++) {
            LearnerId learner = rank == 13 ? READER : new LearnerId(Long.MAX_VALUE - rank);
            lines.add(new BoardLine(1_000_000 + rank, learner, name, 9_999_999 - rank));
        }
        return new BoardView(
                choice.in(new ServerId(Long.MAX_VALUE), DAY).among(Optional.of(GROUP)),
                DAY,
                0,
                lines.subList(0, BoardView.PAGE_SIZE),
                lines.subList(BoardView.PAGE_SIZE, lines.size()),
                true,
                Optional.of(new BoardView.Place(1_000_013, 9_999_986)),
                listing,
                9_999,
                false);
    }

    @ParameterizedTest
    @MethodSource("names")
    void discordTakesEveryBoardAndEachPersonHasOneLine(String name) {
        LeaderboardCards cards = new LeaderboardCards();
        for (BoardChoice choice : BoardChoice.all()) {
            for (Listing listing : Listing.values()) {
                BoardView view = view(choice, name, listing);
                Card own = cards.taken(MANAGER, view, new LearnerId(Long.MAX_VALUE), "x".repeat(300));
                CardLimits.assertWithinLimits(own);
                assertThat(board(own)
                                .lines()
                                .filter(line -> line.contains(" · "))
                                .filter(line -> !line.startsWith("-#")))
                        .hasSize(view.named().size());
                CardLimits.assertWithinLimits(cards.shared(MANAGER.viewer(), view));
            }
        }
    }

    private static String board(Card card) {
        return card.blocks().stream()
                .filter(Card.TextDisplay.class::isInstance)
                .map(block -> ((Card.TextDisplay) block).markdown())
                .filter(text -> text.startsWith("### "))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void pictureOfTheTopTenIsDrawnWithEveryName(String name) throws IOException {
        BoardView view = view(BoardChoice.DEFAULT, name, Listing.LISTED);
        Card card = new BoardPictures(DrawingLimit.perCore()).card(MANAGER.viewer(), view, BoardPictures.Use.SHARED);

        CardFile.Picture picture = card.picture().orElseThrow();
        assertThat(picture.description()).hasSizeBetween(1, 1_024);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.png()))).isNotNull();
    }
}
