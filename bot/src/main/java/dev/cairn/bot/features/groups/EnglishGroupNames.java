package dev.cairn.bot.features.groups;

import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.bot.interaction.card.Markdown;
import java.util.List;
import java.util.Optional;

/** Writes the names of groups and of their members. */
final class EnglishGroupNames {
    /** So that a line with figures fits the width of a phone. */
    private static final int MAX_COLUMNS = 22;

    private EnglishGroupNames() {}

    /** Isolated, so that a name written from right to left does not turn the line around. */
    static String bold(GroupName group) {
        return isolated(Markdown.bold(group.value()));
    }

    static String plain(GroupName group) {
        return isolated(Markdown.escape(group.value()));
    }

    /** A member, mentioned if the name is not known; nobody is notified. */
    static String of(GroupPerson person) {
        Optional<String> name = person.name()
                .map(known ->
                        Markdown.escape(Clip.toColumns(MAX_COLUMNS, known)).strip())
                .filter(known -> !known.isEmpty());
        return name.map(EnglishGroupNames::isolated).orElseGet(() -> Markdown.mention(person.learner()));
    }

    static List<String> of(List<GroupPerson> people) {
        return people.stream().map(EnglishGroupNames::of).toList();
    }

    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }
}
