package dev.cairn.bot.features.recap;

import dev.cairn.bot.features.servers.ManageServerCheck;
import dev.cairn.bot.features.servers.ServerZoneOffer;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.features.servers.ServersFeature;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code /server recap}: chooses when the weekly recap is posted, or shows what is chosen. */
final class ServerRecapCommand implements Command {
    private static final String DAY = "day";
    private static final String HOUR = "hour";
    private static final String GOAL = "goal";
    private static final String OFF = "off";
    private static final int MAX_HOUR = 23;
    private static final int MAX_GOAL_HOURS = 10_000;
    private static final int DEFAULT_HOUR = 9;

    private static final CommandSpec SPEC = CommandSpec.inGroup(
            ServersFeature.GROUP,
            "recap",
            RecapCopy.text(RecapCopy::commandDescription),
            AnswerMode.PRIVATE,
            new OptionSpec.ChoiceOption(DAY, RecapCopy.text(RecapCopy::dayOption), false, choices()),
            new OptionSpec.IntegerOption(HOUR, RecapCopy.text(RecapCopy::hourOption), false, 0, MAX_HOUR),
            new OptionSpec.IntegerOption(GOAL, RecapCopy.text(RecapCopy::goalOption), false, 0, MAX_GOAL_HOURS));

    private final RecapStore store;
    private final RecapCards cards;
    private final Servers servers;
    private final ServerZoneOffer zoneOffer;

    ServerRecapCommand(RecapStore store, RecapCards cards, Servers servers, ServerZoneOffer zoneOffer) {
        this.store = store;
        this.cards = cards;
        this.servers = servers;
        this.zoneOffer = zoneOffer;
    }

    private static List<OptionSpec.FixedChoice> choices() {
        List<OptionSpec.FixedChoice> choices = new ArrayList<>();
        Arrays.stream(DayOfWeek.values())
                .map(day -> new OptionSpec.FixedChoice(RecapCopy.text(copy -> copy.dayChoice(day)), value(day)))
                .forEach(choices::add);
        choices.add(new OptionSpec.FixedChoice(RecapCopy.text(RecapCopy::offChoice), OFF));
        return choices;
    }

    /** What Discord sends for a day, in every language. */
    private static String value(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        ServerId server = ManageServerCheck.requireManaged(request);
        Optional<String> day = options.text(DAY);
        if (day.filter(OFF::equals).isPresent()) {
            return Reply.of(turnOff(request));
        }
        Optional<Recap> before = store.of(server);
        boolean asksOnly = day.isEmpty()
                && options.integer(HOUR).isEmpty()
                && options.integer(GOAL).isEmpty();
        if (asksOnly) {
            return Reply.of(before.map(recap -> show(request, recap)).orElseGet(() -> cards.off(request)));
        }
        RecapSchedule schedule = schedule(day.map(ServerRecapCommand::day), options.integer(HOUR), before);
        Optional<Integer> goal = options.integer(GOAL).isPresent()
                ? Optional.of(options.integer(GOAL).getAsInt()).filter(hours -> hours > 0)
                : before.flatMap(Recap::goalHours);
        return Reply.of(show(request, store.set(server, schedule, goal, request.at())));
    }

    private static RecapSchedule schedule(Optional<DayOfWeek> day, OptionalInt hour, Optional<Recap> before) {
        Optional<RecapSchedule> chosen = before.map(Recap::schedule);
        return new RecapSchedule(
                day.or(() -> chosen.map(RecapSchedule::day))
                        .orElseThrow(() -> new UserError(RecapCopy.text(RecapCopy::dayNeeded))),
                hour.orElseGet(() -> chosen.map(RecapSchedule::hour).orElse(DEFAULT_HOUR)));
    }

    private static DayOfWeek day(String chosen) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> value(day).equals(chosen))
                .findFirst()
                .orElseThrow(() -> new UserError(RecapCopy.text(RecapCopy::noSuchDay)));
    }

    private Card show(Request request, Recap recap) {
        return cards.on(request, recap, servers.of(recap.server()), zoneOffer.section(request));
    }

    /** Turns the recap off, by the command or by a button. */
    Card turnOff(Request request) {
        store.turnOff(ManageServerCheck.requireManaged(request));
        return cards.turnedOff(request);
    }
}
