package dev.cairn.bot.features.notices;

import java.time.Instant;
import java.util.List;

/**
 * A message that waits for a learner's next command. It is stored without words: they are chosen when it is shown, in
 * the language that the learner reads then.
 *
 * @param id identifies the notice among the learner's; a newer one with the same id replaces it
 * @param kind the name of its {@link NoticeKind}
 * @param arguments ids and ISO forms that the kind's words need, none with a line break
 */
public record Notice(String id, String kind, List<String> arguments, Instant at) {
    public Notice {
        arguments = List.copyOf(arguments);
    }
}
