package dev.cairn.bot.features.study;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.Map;

/**
 * Looks up the short titles of units by their ids, which may be old.
 *
 * @param former the last titles of units that may have left the curriculum
 */
public record UnitTitles(Curriculum curriculum, Map<UnitId, String> former) {
    public UnitTitles {
        former = Map.copyOf(former);
    }

    /** Returns the short title of the unit, its last one if it has left the curriculum, or its id if that is not known. */
    public String of(UnitId unit) {
        return curriculum.resolve(unit).stream()
                .findFirst()
                .map(Unit::shortName)
                .orElseGet(() -> former.getOrDefault(unit, unit.value()));
    }
}
