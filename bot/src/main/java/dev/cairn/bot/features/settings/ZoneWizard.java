package dev.cairn.bot.features.settings;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
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
 * Finds a person's time zone by the time that their clock shows. Any feature can add its {@link #button} and name the
 * action to run at the end. The press of that action has the zone as its only value, which {@link #chosen} reads.
 */
public final class ZoneWizard {
    private static final String ASK = "zone.ask";
    private static final String ASK_ANEW = "zone.new";
    private static final String HOUR = "zone.hour";
    private static final int MAX_THEN_LENGTH = 64;

    private final Zones zones;

    public ZoneWizard(Zones zones) {
        this.zones = zones;
    }

    /** The actions of the wizard's buttons and menus. */
    public List<Action> actions() {
        return List.of(
                Action.updating(ASK, this::hours),
                Action.of(ASK_ANEW, AnswerMode.PRIVATE, press -> Reply.of(hours(press))),
                Action.updating(HOUR, this::places));
    }

    /**
     * A button that replaces its private message with the wizard.
     *
     * @param then the action to run at the end; with its arguments and their separators at most {@value
     *     #MAX_THEN_LENGTH} characters
     */
    public Button button(Viewer owner, String then, String... arguments) {
        return asking(owner, ZoneWizardCopy.in(owner.locale()).ask(), then(then, List.of(arguments)));
    }

    /** A button as {@link #button}, with another label. */
    static Button labeled(Viewer owner, String label, String then) {
        return asking(owner, label, List.of(then));
    }

    private static Button asking(Viewer owner, String label, List<String> then) {
        return Button.secondary(label, id(ASK, owner.id(), List.of(), then));
    }

    /** A button as {@link #button}, which asks in a private message of its own and leaves its card as it is. */
    static Button askingAnew(Viewer owner, String then, String... arguments) {
        return Button.secondary(
                ZoneWizardCopy.in(owner.locale()).ask(),
                id(ASK_ANEW, owner.id(), List.of(), then(then, List.of(arguments))));
    }

    /** Draws the question itself, for a feature that needs the zone before it can go on. */
    public Card question(Request request, String then, String... arguments) {
        return hours(request, then(then, List.of(arguments)));
    }

    /** Draws the answer if {@link Zones#find} found no single zone: the candidates, and the button to the wizard. */
    public Card candidates(Request request, String typed, String then, String... arguments) {
        Viewer owner = request.viewer();
        ZoneWizardCopy copy = ZoneWizardCopy.in(owner.locale());
        List<Zone> meant = zones.matching(typed, request.at());
        CustomId chosen = CustomId.forOwner(then, owner.id(), arguments);
        Card.Builder card = Card.in(Card.Tone.WARNING);
        if (meant.isEmpty()) {
            card.text(copy.none(
                    typed, List.copyOf(ZoneRulesProvider.getVersions("UTC").descendingKeySet())));
        } else {
            card.text(copy.several(typed)).select(menu(chosen, meant, request));
        }
        return card.buttons(button(owner, then, arguments)).build();
    }

    /** Reads the chosen zone, in the action that runs at the end. */
    public ZoneId chosen(ComponentPress press) {
        return press.values().stream().findFirst().flatMap(zones::named).orElseThrow(UserError::staleButton);
    }

    private Card hours(ComponentPress press) {
        return hours(press.request(), then(press, 0));
    }

    /** The custom id carries the minute, so that a choice still means the same time once the hour has passed. */
    private Card hours(Request request, List<String> then) {
        ZoneWizardCopy copy = ZoneWizardCopy.in(request.locale());
        Instant now = request.at();
        SortedMap<Integer, SortedSet<LocalTime>> byHour = new TreeMap<>();
        zones.all().forEach(zone -> {
            LocalTime time = zone.at(now).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
            byHour.computeIfAbsent(time.getHour(), any -> new TreeSet<>()).add(time);
        });
        List<Select.Entry> entries = new ArrayList<>();
        byHour.forEach((hour, times) -> entries.add(new Select.Entry(
                copy.hour(times), Integer.toString(hour), Optional.of(copy.halfDay(LocalTime.of(hour, 0))), false)));
        String minute = Long.toString(now.getEpochSecond() / 60, Character.MAX_RADIX);
        CustomId id = id(HOUR, request.learner(), List.of(minute), then);
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.hours())
                .select(Select.one(id, copy.hoursMenu(), entries))
                .build();
    }

    private Card places(ComponentPress press) {
        ZoneWizardCopy copy = ZoneWizardCopy.in(press.viewer().locale());
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
                .text(copy.places())
                .select(menu(chosen, there, press.request()))
                .buttons(Button.secondary(copy.anotherHour(), id(ASK, press.learner(), List.of(), then)))
                .build();
    }

    private static Select menu(CustomId chosen, List<Zone> places, Request request) {
        ZoneWizardCopy copy = ZoneWizardCopy.in(request.locale());
        List<Select.Entry> entries = places.stream()
                .limit(Select.MAX_ENTRIES)
                .map(zone -> new Select.Entry(
                        copy.inMenu(zone), zone.id().getId(), Optional.of(copy.clock(zone, request.at())), false))
                .toList();
        return Select.one(chosen, copy.placesMenu(), entries);
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

    /** Checks that the action to run at the end is present and fits into custom ids, since a press may be forged. */
    private static List<String> then(ComponentPress press, int from) {
        press.argument(from);
        List<String> then = press.arguments().subList(from, press.arguments().size());
        if (then.get(0).isEmpty() || String.join(":", then).length() > MAX_THEN_LENGTH) {
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
