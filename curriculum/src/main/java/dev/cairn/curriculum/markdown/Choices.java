package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.Draft.Choice;
import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbers the groups of units of which some are enough. */
final class Choices {
    private int groups;

    /** Takes groups away that leave nothing to choose. */
    static void settle(List<UnitDraft> units) {
        Map<Choice, Long> sizes = units.stream()
                .flatMap(unit -> unit.choice.stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        units.forEach(
                unit -> unit.choice = unit.choice.filter(choice -> sizes.getOrDefault(choice, 0L) > choice.choose()));
    }

    /** The group that a text asks to choose from, if it does. */
    Optional<Choice> of(String text) {
        return ChoiceText.of(text).map(choose -> new Choice("choice-" + ++groups, choose));
    }
}
