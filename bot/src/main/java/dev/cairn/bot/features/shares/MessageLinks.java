package dev.cairn.bot.features.shares;

import dev.cairn.bot.interaction.TargetMessage;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.bot.links.LinkProblem;
import dev.cairn.bot.links.SharedLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The links in a message, each thing once, in the order in which they stand there.
 *
 * @param links those that may be kept, the doubtful ones too
 * @param problem why the first of the others is refused, if there are others
 */
record MessageLinks(List<CanonicalLink> links, Optional<LinkProblem> problem) {
    /** A message has at most 4,000 characters; the links beyond this many are ignored. */
    private static final int MAX_READ = 100;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>|\"“”]+", Pattern.CASE_INSENSITIVE);
    /** What ends a sentence or Markdown, rather than a link. */
    private static final String ENDINGS = ".,;:!?'*_~`]}»’";

    MessageLinks {
        links = List.copyOf(links);
    }

    /** Reads what was written, then what embeds and buttons link to, in the message and in those that it forwards. */
    static MessageLinks in(TargetMessage message) {
        Map<String, CanonicalLink> found = new LinkedHashMap<>();
        Optional<LinkProblem> problem = Optional.empty();
        for (String address : addresses(message)) {
            SharedLink link = SharedLink.parse(address);
            if (link instanceof SharedLink.Accepted accepted) {
                found.putIfAbsent(accepted.link().identity(), accepted.link());
            } else if (link instanceof SharedLink.Doubtful doubtful) {
                found.putIfAbsent(doubtful.link().identity(), doubtful.link());
            } else if (problem.isEmpty()) {
                problem = Optional.of(((SharedLink.Refused) link).problem());
            }
        }
        return new MessageLinks(List.copyOf(found.values()), problem);
    }

    /** Discord includes some punctuation after a link when it makes the embed. */
    private static List<String> addresses(TargetMessage message) {
        return message.parts().stream()
                .flatMap(part -> Stream.concat(
                        ADDRESS.matcher(part.text()).results().map(MatchResult::group), part.urls().stream()))
                .map(MessageLinks::trimmed)
                .limit(MAX_READ)
                .toList();
    }

    /** Leaves out what follows a link in a sentence: a full stop, a bracket that was opened before it. */
    private static String trimmed(String address) {
        int end = address.length();
        while (end > 0 && (ENDINGS.indexOf(address.charAt(end - 1)) >= 0 || closesNothing(address, end))) {
            end--;
        }
        return address.substring(0, end);
    }

    private static boolean closesNothing(String address, int end) {
        String link = address.substring(0, end);
        return link.endsWith(")")
                && link.chars().filter(point -> point == ')').count()
                        > link.chars().filter(point -> point == '(').count();
    }
}
