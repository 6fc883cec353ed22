package dev.cairn.bot.features.recap;

import dev.cairn.bot.features.leaderboards.ServerWeeks;
import dev.cairn.bot.features.servers.ServerSettings;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws recaps, and the answers of {@code /server recap}. */
final class RecapCards {
    private static final Duration LATE = Duration.ofMinutes(15);

    /** Everyone in the channel reads it. */
    private static final Locale LOCALE = Language.ENGLISH.locale();

    private final ServerWeeks weeks;
    private final List<RecapSource> sources;

    RecapCards(ServerWeeks weeks, List<RecapSource> sources) {
        this.weeks = weeks;
        this.sources = List.copyOf(sources);
    }

    /** Reads what a recap has to say. */
    RecapContent content(Recap recap, ZoneId zone, Instant now) {
        RecapPeriod period = recap.period(zone);
        List<String> more = sources.stream()
                .flatMap(source -> source.lines(recap.server(), period, LOCALE).stream())
                .toList();
        return new RecapContent(
                weeks.of(recap.server(), recap.week()),
                more,
                Optional.of(RecapSchedule.closes(recap.week(), zone)).filter(now::isBefore),
                Optional.of(recap.next()).filter(due -> now.isAfter(due.plus(LATE))));
    }

    /** Draws the message in the channel. */
    Card post(Recap recap, RecapContent content) {
        RecapCopy copy = RecapCopy.in(LOCALE);
        List<String> lines = new ArrayList<>();
        lines.add(copy.title(recap.week()));
        if (content.isEmpty()) {
            lines.add(copy.quiet(recap.emptyWeeks() + 1 >= Recap.MAX_TOLD_EMPTY));
        }
        if (content.week().people() > 0) {
            lines.add(copy.week(content.week(), content.openUntil().isPresent()));
            recap.goalHours()
                    .ifPresent(goal -> lines.add(copy.goal(content.week().minutes(), goal)));
        }
        lines.addAll(content.more());
        List<String> notes = new ArrayList<>();
        if (!content.isEmpty()) {
            content.openUntil().ifPresent(until -> notes.add(copy.openUntil(until)));
            notes.add(copy.whoCounts());
        }
        content.lateSince().ifPresent(due -> notes.add(copy.late(due)));
        notes.forEach(note -> lines.add("-# " + note));
        return Card.in(Card.Tone.NEUTRAL).shortenable(String.join("\n", lines)).build();
    }

    /** Draws what the server has chosen. */
    Card on(Request request, Recap recap, ServerSettings settings, Optional<Card.Section> zoneOffer) {
        Viewer viewer = request.viewer();
        RecapCopy copy = RecapCopy.in(viewer.locale());
        Card.Builder card = Card.in(settings.announceIn().isPresent() ? Card.Tone.NEUTRAL : Card.Tone.WARNING)
                .text(copy.on(recap, settings));
        zoneOffer.ifPresent(offer -> card.section(offer.markdown(), offer.button()));
        return card.buttons(Button.secondary(copy.turnOff(), CustomId.forOwner(RecapFeature.TURN_OFF, viewer.id())))
                .build();
    }

    Card off(Request request) {
        return message(RecapCopy.in(request.locale()).off());
    }

    Card turnedOff(Request request) {
        return message(RecapCopy.in(request.locale()).turnedOff());
    }

    private static Card message(String markdown) {
        return Card.in(Card.Tone.NEUTRAL).text(markdown).build();
    }
}
