package dev.cairn.bot.features.groups;

import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a member sees of their group.
 *
 * @param roadmap the group's, if the curriculum has it
 * @param size the number of members, those included who have left the server
 * @param lines the members of the page who are still in the server
 * @param page from 0
 * @param fellows who studies the same as the reader; empty if nobody does
 */
record GroupView(
        Group group, Optional<Roadmap> roadmap, int size, List<Line> lines, int page, Optional<NamedFellows> fellows) {
    /** The members of a page. */
    static final int PAGE_SIZE = 10;

    GroupView {
        lines = List.copyOf(lines);
    }

    int pages() {
        return Math.max(1, (size + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /**
     * A member.
     *
     * @param percent of the group's roadmap
     * @param week the time logged this week
     * @param unit what they studied last, unless that is long ago or finished
     */
    record Line(
            GroupPerson person,
            boolean isOwner,
            boolean isReader,
            Optional<Integer> percent,
            Duration week,
            Optional<Unit> unit) {}

    /**
     * Other members who study the same unit as the reader.
     *
     * @param named some of them
     * @param more the number of the others
     */
    record NamedFellows(Unit unit, List<GroupPerson> named, int more) {
        NamedFellows {
            named = List.copyOf(named);
        }
    }
}
