package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** The menus that open what the curriculum holds, for use on any card. */
public final class LookupButtons {
    private LookupButtons() {}

    /**
     * A page of a phase, from 0.
     *
     * @param page at most 9,999
     */
    public record PhasePage(Phase phase, int page) {}

    /** A menu that opens units, at most {@link Select#MAX_ENTRIES}, from which one can go back to a page of their phase. */
    public static Select units(Viewer viewer, String placeholder, List<Unit> units, PhasePage from) {
        return Select.one(
                Back.ToPhase.of(from.phase(), from.page()).menu(viewer, "u"),
                placeholder,
                units.stream()
                        .map(unit ->
                                Select.Entry.of(unit.title(), ResultRef.of(unit).encode()))
                        .toList());
    }
}
