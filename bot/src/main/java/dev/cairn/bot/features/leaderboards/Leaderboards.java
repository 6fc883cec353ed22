package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows a server's boards, which name current members only, and changes who is listed. */
final class Leaderboards {
    /** Each round asks Discord about those who moved up in the one before. */
    static final int MAX_ROUNDS = 3;

    private final BoardStore boards;
    private final ListingStore listings;
    private final Memberships members;
    private final Groups groups;

    Leaderboards(BoardStore boards, ListingStore listings, Memberships members, Groups groups) {
        this.groups = groups;
        this.boards = boards;
        this.listings = listings;
        this.members = members;
    }

    /**
     * Returns the server that a request comes from.
     *
     * @throws UserError if it comes from none that has added Cairn
     */
    static InteractionContext.InServer requireServer(Request request) {
        if (request.context() instanceof InteractionContext.InServer here) {
            return here;
        }
        throw new UserError(LeaderboardCopy.text(LeaderboardCopy::onlyInServers));
    }

    static boolean isManager(Request request) {
        return request.context() instanceof InteractionContext.InServer here
                && here.permissions().contains(Permission.MANAGE_SERVER);
    }

    /** The board that a choice means at this moment. */
    Board board(Request request, BoardChoice choice) {
        ServerId server = requireServer(request).server();
        return choice.in(server, boards.day(server));
    }

    Groups groups() {
        return groups;
    }

    /** The board of a button, or the current one of its kind if its period is no longer kept. */
    Board kept(Board board) {
        BoardDay day = boards.day(board.server());
        BoardPeriod period = board.period();
        return day.keeps(period) && !period.first().isAfter(day.today().plusDays(1))
                ? board
                : new Board(board.server(), board.metric(), day.current(period.kind()), board.group());
    }

    /**
     * Returns a group, if the requesting person may see its board.
     *
     * @throws UserError if the person is not in the group
     */
    Group requireOwn(Request request, Group group) {
        if (groups.joined(group.server(), request.learner()).stream()
                .noneMatch(own -> own.id().equals(group.id()))) {
            throw new UserError(LeaderboardCopy.text(copy -> copy.membersOnly(group.name())));
        }
        return group;
    }

    private BoardView read(Request request, Board board, int page) {
        return boards.view(board, request.learner(), page, board.group().map(group -> Groups.membersOf(group.id())));
    }

    /** Reads a page. Learners who have left the server lose their rows first, so that the others move up. */
    BoardView view(Request request, Board board, int page) {
        InteractionContext.InServer here = requireServer(request);
        String name = name(request, here);
        listings.noteSeen(here.server(), request.learner(), name);
        Set<LearnerId> present = new HashSet<>(Set.of(request.learner()));
        BoardView view = read(request, board, page);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<BoardLine> unknown = view.named().stream()
                    .filter(line -> !present.contains(line.learner()))
                    .toList();
            if (unknown.isEmpty() || !changes(here.server(), unknown, present)) {
                return view;
            }
            view = read(request, board, page);
        }
        return view;
    }

    /** Records who has left and whose name has changed; returns whether the board has to be read again. */
    boolean changes(ServerId server, List<BoardLine> lines, Set<LearnerId> present) {
        Map<LearnerId, Membership> known =
                members.of(server, lines.stream().map(BoardLine::learner).toList());
        Map<LearnerId, String> names = new HashMap<>();
        Set<LearnerId> absent = new HashSet<>();
        for (BoardLine line : lines) {
            present.add(line.learner());
            Membership membership = known.getOrDefault(line.learner(), new Membership.Unknown());
            if (membership instanceof Membership.Absent) {
                absent.add(line.learner());
            } else if (membership instanceof Membership.Present there) {
                there.name()
                        .filter(name -> !name.equals(line.name()))
                        .ifPresent(name -> names.put(line.learner(), name));
            }
        }
        listings.noteNames(server, names);
        listings.noteAbsent(server, absent);
        return !names.isEmpty() || !absent.isEmpty();
    }

    private static String name(Request request, InteractionContext.InServer here) {
        return here.nickname().orElse(request.invoker().name());
    }

    /** Lists the requesting person here. */
    void list(Request request) {
        InteractionContext.InServer here = requireServer(request);
        listings.list(here.server(), request.learner(), name(request, here));
    }

    /** Hides the requesting person here. */
    void hide(Request request) {
        listings.hide(requireServer(request).server(), request.learner());
    }

    void noteAsked(ServerId server, LearnerId learner) {
        listings.noteAsked(server, learner);
    }

    /**
     * Whether to ask a person who has studied whether they want to be listed: once, where a board exists. Notes that they
     * are asked.
     */
    boolean isAskedNow(Request request) {
        if (!(request.context() instanceof InteractionContext.InServer here)) {
            return false;
        }
        ListingStore.Arrival arrival = listings.noteSeen(here.server(), request.learner(), name(request, here));
        if (arrival.isToBeAsked()) {
            listings.noteAsked(here.server(), request.learner());
        }
        return arrival.isToBeAsked();
    }

    /**
     * Takes a learner off the boards of a period.
     *
     * @throws UserError if the requesting person may not
     */
    void remove(Request request, Board board, LearnerId learner) {
        requireManager(request);
        listings.remove(board.server(), learner, board.period());
    }

    /** Takes back {@link #remove}. */
    void restore(Request request, Board board, LearnerId learner) {
        requireManager(request);
        listings.restore(board.server(), learner, board.period());
    }

    private static void requireManager(Request request) {
        if (!isManager(request)) {
            throw new UserError(LeaderboardCopy.text(LeaderboardCopy::notPermitted));
        }
    }
}
