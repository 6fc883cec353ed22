package dev.cairn.bot.features.study;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;

/** Looks up the titles of units by their ids, which may be old or unknown. */
public record UnitTitles(Curriculum curriculum) {

    /** Returns the title of the unit, or its id if it has left the curriculum. */
    public String of(UnitId unit) {
        return curriculum.resolve(unit).stream().findFirst().map(Unit::title).orElse(unit.value());
    }
}
