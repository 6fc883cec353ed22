package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.drawing.DrawingLimit;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.bot.interaction.card.CustomId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the top ten of a board as a picture. */
final class BoardPictures {
    private static final int MAX_DESCRIPTION_LENGTH = 1_000;

    private final DrawingLimit limit;
    private final BoardPictureRenderer renderer = new BoardPictureRenderer();

    BoardPictures(DrawingLimit limit) {
        this.limit = limit;
    }

    /** Who sees a picture. */
    enum Use {
        PRIVATE,
        SHARED
    }

    /**
     * Draws the card with the picture of a board that has lines.
     *
     * @throws UserError if too many pictures are being drawn
     */
    Card card(Viewer viewer, BoardView view, Use use) {
        LeaderboardCopy copy = LeaderboardCopy.in(viewer.locale());
        BoardPicture picture = picture(copy, view);
        byte[] png = limit.draw(() -> renderer.render(picture, copy.someone()))
                .orElseThrow(() -> new UserError(LeaderboardCopy.text(LeaderboardCopy::tooManyPictures)));
        return Card.in(Card.Tone.NEUTRAL)
                .picture(png, Clip.to(MAX_DESCRIPTION_LENGTH, copy.description(picture)))
                .buttons(buttons(copy, viewer, view, use))
                .build();
    }

    private static List<Button> buttons(LeaderboardCopy copy, Viewer viewer, BoardView view, Use use) {
        if (view.board().group().isPresent()) {
            return List.of();
        }
        return List.of(use == Use.SHARED ? LeaderboardCards.mine(copy, view) : share(copy, viewer, view));
    }

    private static Button share(LeaderboardCopy copy, Viewer viewer, BoardView view) {
        CustomId id = CustomId.forOwner(
                LeaderboardActions.SHARE_PICTURE,
                viewer.id(),
                BoardChoice.metricValue(view.board().metric()),
                view.board().period().key());
        return Button.secondary(copy.share(), id);
    }

    private static String subtitle(LeaderboardCopy copy, Board board) {
        return Stream.of(board.group().map(group -> group.name().value()).orElse(""), copy.dates(board.period()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static BoardPicture picture(LeaderboardCopy copy, BoardView view) {
        double most = view.lines().get(0).amount();
        return new BoardPicture(
                copy.title(view.board(), view.day()),
                subtitle(copy, view.board()),
                view.lines().stream()
                        .map(line -> new BoardPicture.Row(
                                line.rank(),
                                line.name(),
                                copy.amount(view.board().metric(), line.amount()),
                                line.amount() / most))
                        .toList());
    }
}
