package dev.cairn.bot.features.leaderboards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a change did to the entries that one metric sums up. */
record EntryChange(Metric metric, List<StudyEntry> removed, List<StudyEntry> added) {
    EntryChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    Set<LocalDate> days() {
        return Stream.concat(removed.stream(), added.stream())
                .map(StudyEntry::day)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entries of a day before the change, given those after it. */
    List<StudyEntry> before(LocalDate day, List<StudyEntry> now) {
        List<StudyEntry> before = new ArrayList<>(now);
        added.forEach(before::remove);
        removed.stream().filter(entry -> entry.day().equals(day)).forEach(before::add);
        return before;
    }
}
