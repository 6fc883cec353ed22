package dev.cairn.bot.features.reminders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.time.WeekdayCodec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Writes and reads reminders as the log of changes keeps them. */
final class ReminderJson {
    private ReminderJson() {}

    static JsonNode write(Reminder reminder) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("time", reminder.schedule().time().toString())
                .put("days", WeekdayCodec.encode(reminder.schedule().days()))
                .put("cadence", reminder.cadence().name())
                .put("day", reminder.next().day().toString())
                .put("at", reminder.next().at().toEpochMilli());
        write(json, reminder.destination());
        reminder.pause().ifPresent(pause -> write(json, pause));
        reminder.snoozedUntil().ifPresent(until -> json.put("snoozed", until.toEpochMilli()));
        reminder.unansweredFrom().ifPresent(from -> json.put("unanswered", from.toEpochMilli()));
        reminder.quietDay().ifPresent(day -> json.put("quiet", day.toString()));
        return json;
    }

    private static void write(ObjectNode json, ReminderDestination destination) {
        if (destination instanceof ReminderDestination.InChannel in) {
            json.set("in", json(in.location()));
        } else if (destination instanceof ReminderDestination.Direct direct) {
            direct.dmChannel().ifPresent(channel -> json.put("dm", channel.value()));
            direct.fallback().ifPresent(fallback -> json.set("instead", json(fallback)));
        }
    }

    private static ObjectNode json(ServerChannel channel) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("server", channel.server().value())
                .put("channel", channel.channel().value());
    }

    private static void write(ObjectNode json, Pause pause) {
        if (pause instanceof Pause.Until until) {
            json.put("paused-until", until.day().toString());
        } else if (pause instanceof Pause.Indefinite indefinite) {
            json.put("paused-for", indefinite.reason().name());
        }
    }

    static Reminder read(ReminderId id, LearnerId learner, JsonNode json) {
        return new Reminder(
                id,
                learner,
                new ReminderSchedule(
                        LocalTime.parse(json.required("time").textValue()),
                        WeekdayCodec.decode(json.required("days").textValue()).orElseThrow()),
                destination(json),
                Cadence.valueOf(json.required("cadence").textValue()),
                pause(json),
                new NextTime(
                        LocalDate.parse(json.required("day").textValue()),
                        instant(json, "at").orElseThrow()),
                instant(json, "snoozed"),
                instant(json, "unanswered"),
                text(json, "quiet").map(LocalDate::parse));
    }

    private static ReminderDestination destination(JsonNode json) {
        return channel(json, "in")
                .<ReminderDestination>map(ReminderDestination.InChannel::new)
                .orElseGet(() -> new ReminderDestination.Direct(
                        number(json, "dm").map(ChannelId::new), channel(json, "instead")));
    }

    private static Optional<ServerChannel> channel(JsonNode json, String field) {
        return number(json.path(field), "server")
                .map(server -> new ServerChannel(
                        new ServerId(server),
                        new ChannelId(number(json.path(field), "channel").orElseThrow())));
    }

    private static Optional<Pause> pause(JsonNode json) {
        return text(json, "paused-until")
                .<Pause>map(day -> new Pause.Until(LocalDate.parse(day)))
                .or(() -> text(json, "paused-for").map(reason -> new Pause.Indefinite(PauseReason.valueOf(reason))));
    }

    private static Optional<Instant> instant(JsonNode json, String field) {
        return number(json, field).map(Instant::ofEpochMilli);
    }

    private static Optional<Long> number(JsonNode json, String field) {
        return json.has(field) ? Optional.of(json.path(field).longValue()) : Optional.empty();
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.path(field).textValue());
    }
}
