package dev.cairn.bot.features.studytime;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.Optional;

/** What people call the units that time was logged for. */
record UnitTitles(Curriculum curriculum) {

    /** The title; the id, if it has left the curriculum; empty for none. */
    Optional<String> of(Optional<UnitId> unit) {
        return unit.map(id ->
                curriculum.resolve(id).stream().findFirst().map(Unit::title).orElse(id.value()));
    }
}
