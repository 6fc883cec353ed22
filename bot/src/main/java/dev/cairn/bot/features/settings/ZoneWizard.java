package dev.cairn.bot.features.settings;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.bot.time.Zone;
import dev.cairn.bot.time.Zones;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the zone of somebody who does not know its name, by the time it is for them. Any feature leads there with a
 * button and says what comes then: an action of its own, whose press has the zone as its one value; {@link #chosen} reads
 * it.
 */
public final class ZoneWizard {
    private static final String ASK = "zone.ask";
    private static final String HOUR = "zone.hour";
    private static final int LONGEST_THEN = 64;

    private final Zones zones;

    public ZoneWizard(Zones zones) {
        this.zones = zones;
    }

    /** What the buttons and menus of the search do; in the catalog once. */
    public List<Action> actions() {
        return List.of(
                Action.of(ASK, AnswerMode.UPDATE, press -> Reply.of(hours(press))),
                Action.of(HOUR, AnswerMode.UPDATE, press -> Reply.of(places(press))));
    }

    /**
     * A button that replaces the private message it stands on by the search.
     *
     * @param then the action with its arguments, at most 64 characters together with what parts them
     */
    public Button button(LearnerId owner, String then, String... arguments) {
        return Button.secondary(ZoneWizardCopy.ask(), id(ASK, owner, List.of(), then(then, List.of(arguments))));
    }

    /** What to answer when {@link Zones#find} was in doubt about what was typed: the zones it may be, and the search. */
    public Card unsure(LearnerId owner, String typed, Instant now, String then, String... arguments) {
        List<Zone> meant = zones.matching(typed, now);
        CustomId chosen = CustomId.forOwner(then, owner, arguments);
        Card.Builder card = Card.in(Card.Tone.WARNING);
        if (meant.isEmpty()) {
            card.text(ZoneWizardCopy.none(
                    typed, List.copyOf(ZoneRulesProvider.getVersions("UTC").descendingKeySet())));
        } else {
            card.text(ZoneWizardCopy.several(typed)).select(menu(chosen, meant, now));
        }
        return card.buttons(button(owner, then, arguments)).build();
    }

    /** The zone chosen at the end of the search, in the action that was to come then. */
    public ZoneId chosen(ComponentPress press) {
        return press.values().stream().findFirst().flatMap(zones::named).orElseThrow(UserError::staleButton);
    }

    /** The card's minute goes with it, so that an hour still means what it meant when the hour has turned. */
    private Card hours(ComponentPress press) {
        Instant now = press.request().at();
        SortedMap<Integer, SortedSet<LocalTime>> byHour = new TreeMap<>();
        zones.all().forEach(zone -> {
            LocalTime time = zone.at(now).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
            byHour.computeIfAbsent(time.getHour(), any -> new TreeSet<>()).add(time);
        });
        List<Select.Entry> entries = new ArrayList<>();
        byHour.forEach((hour, times) -> entries.add(new Select.Entry(
                ZoneWizardCopy.hour(times),
                Integer.toString(hour),
                Optional.of(ZoneWizardCopy.halfDay(LocalTime.of(hour, 0))),
                false)));
        String minute = Long.toString(now.getEpochSecond() / 60, Character.MAX_RADIX);
        CustomId id = id(HOUR, press.learner(), List.of(minute), then(press, 0));
        return Card.in(Card.Tone.NEUTRAL)
                .text(ZoneWizardCopy.hours())
                .select(Select.one(id, ZoneWizardCopy.hoursMenu(), entries))
                .build();
    }

    private Card places(ComponentPress press) {
        Instant asked = minute(press);
        int hour = number(press.values().stream().findFirst().orElse(""), 10).intValue();
        List<String> then = then(press, 1);
        List<Zone> there = zones.all().stream()
                .filter(zone -> zone.at(asked).getHour() == hour)
                .toList();
        if (there.isEmpty()) {
            throw UserError.staleButton();
        }
        CustomId chosen = id(then.get(0), press.learner(), List.of(), then.subList(1, then.size()));
        return Card.in(Card.Tone.NEUTRAL)
                .text(ZoneWizardCopy.places())
                .select(menu(chosen, there, press.request().at()))
                .buttons(Button.secondary(ZoneWizardCopy.anotherHour(), id(ASK, press.learner(), List.of(), then)))
                .build();
    }

    private static Select menu(CustomId chosen, List<Zone> places, Instant now) {
        List<Select.Entry> entries = places.stream()
                .limit(Select.MAX_ENTRIES)
                .map(zone -> new Select.Entry(
                        ZoneWizardCopy.inMenu(zone),
                        zone.id().getId(),
                        Optional.of(ZoneWizardCopy.clock(zone, now)),
                        false))
                .toList();
        return Select.one(chosen, ZoneWizardCopy.placesMenu(), entries);
    }

    private static Instant minute(ComponentPress press) {
        long minute = number(press.argument(0), Character.MAX_RADIX);
        long now = press.request().at().getEpochSecond() / 60;
        return Instant.ofEpochSecond(60 * Math.max(0, Math.min(minute, now)));
    }

    private static Long number(String text, int radix) {
        try {
            return Long.parseLong(text, radix);
        } catch (NumberFormatException forged) {
            throw UserError.staleButton();
        }
    }

    private static List<String> then(String action, List<String> arguments) {
        List<String> then = new ArrayList<>(List.of(action));
        then.addAll(arguments);
        return then;
    }

    /** A press may be forged: what comes then must be there and fit the ids that carry it. */
    private static List<String> then(ComponentPress press, int from) {
        press.argument(from);
        List<String> then = press.arguments().subList(from, press.arguments().size());
        if (then.get(0).isEmpty() || String.join(":", then).length() > LONGEST_THEN) {
            throw UserError.staleButton();
        }
        return then;
    }

    private static CustomId id(String action, LearnerId owner, List<String> own, List<String> then) {
        List<String> arguments = new ArrayList<>(own);
        arguments.addAll(then);
        return new CustomId(action, Optional.of(owner), arguments);
    }
}
