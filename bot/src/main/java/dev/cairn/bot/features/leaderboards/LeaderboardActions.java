package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Pagination;
import java.util.List;
import java.util.Optional;

/** The actions of the buttons and menus on boards, under the names that custom ids carry. */
final class LeaderboardActions {
    static final String PAGE = "board.page";
    static final String OPEN = "board.open";
    /** Opens the board of a group, from outside a board. */
    static final String OPEN_GROUP = "board.group";

    static final String MINE = "board.mine";
    static final String SHARE = "board.share";
    static final String PICTURE = "board.picture";
    static final String SHARE_PICTURE = "board.share-picture";
    static final String LIST = "board.list";
    static final String HIDE = "board.hide";
    static final String TAKE_OFF = "board.take-off";
    static final String PUT_BACK = "board.put-back";

    /** Lists a learner from outside a board. */
    static final String JOIN = "board.join";

    private final Leaderboards leaderboards;
    private final LeaderboardCards cards;
    private final BoardPictures pictures;
    private final Sharing sharing;

    LeaderboardActions(Leaderboards leaderboards, LeaderboardCards cards, BoardPictures pictures, Sharing sharing) {
        this.leaderboards = leaderboards;
        this.cards = cards;
        this.pictures = pictures;
        this.sharing = sharing;
    }

    List<Action> all() {
        return List.of(
                Action.of(PAGE, AnswerMode.UPDATE, press -> show(press, board(press), page(press))),
                Action.of(OPEN, AnswerMode.UPDATE, this::open),
                Action.of(OPEN_GROUP, AnswerMode.PRIVATE, this::openGroup),
                Action.of(MINE, AnswerMode.PRIVATE, press -> show(press, board(press), 0)),
                Action.of(SHARE, AnswerMode.PUBLIC, this::share),
                Action.of(PICTURE, AnswerMode.PRIVATE, press -> picture(press, BoardPictures.Use.PRIVATE)),
                Action.of(SHARE_PICTURE, AnswerMode.PUBLIC, this::sharePicture),
                Action.of(LIST, AnswerMode.UPDATE, this::list),
                Action.of(HIDE, AnswerMode.UPDATE, this::hide),
                Action.of(TAKE_OFF, AnswerMode.UPDATE, this::takeOff),
                Action.of(PUT_BACK, AnswerMode.UPDATE, this::putBack),
                Action.of(JOIN, AnswerMode.PRIVATE, this::join));
    }

    /**
     * Opens a board at the learner's own place.
     *
     * @param group whose members to compare; empty for everybody in the server
     * @throws UserError if the learner is not in that group
     */
    Reply opened(Request request, BoardChoice choice, Optional<Group> group) {
        Optional<Group> own = group.map(any -> leaderboards.requireOwn(request, any));
        Board board = leaderboards.board(request, choice).among(own);
        return reply(request, leaderboards.view(request, board, 0), Optional.empty());
    }

    private Reply show(ComponentPress press, Board wanted, int page) {
        Board board = leaderboards.kept(wanted);
        Optional<String> note = board.equals(wanted)
                ? Optional.empty()
                : Optional.of(copy(press).periodOver());
        return reply(press.request(), leaderboards.view(press.request(), board, page), note);
    }

    private Reply reply(Request request, BoardView view, Optional<String> note) {
        Reply.Message message = Reply.of(cards.own(request, view, note));
        return view.listing() == Listing.NOT_ASKED
                ? message.afterDelivery(
                        () -> leaderboards.noteAsked(view.board().server(), request.learner()))
                : message;
    }

    private Reply open(ComponentPress press) {
        BoardChoice choice =
                press.values().stream().findFirst().flatMap(BoardChoice::of).orElseThrow(UserError::staleButton);
        // Menus of older versions name no group.
        Optional<Group> group = press.arguments().isEmpty() ? Optional.empty() : group(press, press.argument(0));
        return opened(press.request(), choice, group);
    }

    private Reply openGroup(ComponentPress press) {
        return opened(press.request(), BoardChoice.DEFAULT, group(press, press.argument(0)));
    }

    private Reply share(ComponentPress press) {
        BoardView view = shared(press);
        return sharing.post(press.request(), cards.subject(view, ""), () -> cards.shared(press.viewer(), view));
    }

    private Reply sharePicture(ComponentPress press) {
        BoardView view = shared(press);
        return sharing.post(
                press.request(),
                cards.subject(view, "picture"),
                () -> pictures.card(press.viewer(), view, BoardPictures.Use.SHARED));
    }

    /** A group's board names its members to each other alone, so it is not for sharing. */
    private BoardView shared(ComponentPress press) {
        BoardView view = drawn(press);
        if (view.board().group().isPresent()) {
            throw new UserError(LeaderboardCopy.text(LeaderboardCopy::groupIsNotShared));
        }
        return view;
    }

    /** The board of the press, if it has any lines to draw. */
    private BoardView drawn(ComponentPress press) {
        BoardView view = leaderboards.view(press.request(), leaderboards.kept(board(press)), 0);
        if (view.lines().isEmpty()) {
            throw new UserError(LeaderboardCopy.text(LeaderboardCopy::nothingToShare));
        }
        return view;
    }

    private Reply picture(ComponentPress press, BoardPictures.Use use) {
        return Reply.of(pictures.card(press.viewer(), drawn(press), use));
    }

    private Reply list(ComponentPress press) {
        Board board = board(press);
        leaderboards.list(press.request());
        return told(press, board, 0, copy(press).nowListed());
    }

    private Reply hide(ComponentPress press) {
        Board board = board(press);
        leaderboards.hide(press.request());
        return told(press, board, 0, copy(press).nowHidden());
    }

    private Reply join(ComponentPress press) {
        leaderboards.list(press.request());
        Board board = leaderboards.board(press.request(), BoardChoice.DEFAULT);
        return Reply.of(cards.joined(press.viewer(), board));
    }

    private Reply takeOff(ComponentPress press) {
        Board board = board(press);
        LearnerId learner = learner(press.values().stream().findFirst().orElse(""));
        String name = leaderboards
                .view(press.request(), board, page(press))
                .nameOf(learner)
                .orElseGet(() -> copy(press).someone());
        leaderboards.remove(press.request(), board, learner);
        BoardView view = leaderboards.view(press.request(), board, page(press));
        Card card = cards.taken(press.request(), view, learner, copy(press).takenOff(name));
        return Reply.of(card);
    }

    private Reply putBack(ComponentPress press) {
        Board board = board(press);
        leaderboards.restore(press.request(), board, learner(press.argument(3)));
        return told(press, board, page(press), copy(press).isBack());
    }

    private Reply told(ComponentPress press, Board board, int page, String note) {
        return reply(
                press.request(), leaderboards.view(press.request(), leaderboards.kept(board), page), Optional.of(note));
    }

    private static LeaderboardCopy copy(ComponentPress press) {
        return LeaderboardCopy.in(press.viewer().locale());
    }

    /** The board that a custom id names, in the server where it was pressed, so that a forged id shows no other server's. */
    private Board board(ComponentPress press) {
        Optional<BoardPeriod> period = BoardPeriod.parse(press.argument(1));
        String[] compared = press.argument(0).split(LeaderboardCards.GROUP_SEPARATOR, 2);
        Optional<Metric> metric = BoardChoice.metric(compared[0]);
        if (period.isEmpty() || metric.isEmpty() || !Board.fits(metric.get(), period.get())) {
            throw UserError.staleButton();
        }
        Board board = new Board(Leaderboards.requireServer(press.request()).server(), metric.get(), period.get());
        return compared.length == 1 ? board : board.among(group(press, compared[1]));
    }

    /** A group of the server where it was pressed, if the person is in it. */
    private Optional<Group> group(ComponentPress press, String number) {
        if (!number.matches("\\d{1,18}")) {
            throw UserError.staleButton();
        }
        Group group = leaderboards.groups().visible(press.request(), new GroupId(Long.parseLong(number)));
        return Optional.of(leaderboards.requireOwn(press.request(), group));
    }

    private static int page(ComponentPress press) {
        return Pagination.requestedPage(press, 2);
    }

    private static LearnerId learner(String encoded) {
        try {
            return new LearnerId(Long.parseLong(encoded, Character.MAX_RADIX));
        } catch (NumberFormatException forged) {
            throw UserError.staleButton();
        }
    }
}
