package dev.cairn.bot.playground.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.json.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Converts the world's objects to the JSON of Discord's API. */
public final class DiscordJson {
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.MICRO_OF_SECOND, 6, 6, true)
            .appendOffset("+HH:MM", "+00:00")
            .toFormatter();

    /** The kinds of permission overwrites. */
    private static final int ROLE = 0;

    private static final int MEMBER = 1;

    private final World world;

    public DiscordJson(World world) {
        this.world = world;
    }

    /** Formats an instant as Discord does: microseconds and a numeric offset. */
    public static String timestamp(Instant instant) {
        return TIMESTAMP.format(instant.atOffset(ZoneOffset.UTC));
    }

    public ObjectNode user(User person) {
        return user(person.id(), person.name(), username(person));
    }

    /** Discord's account names have Latin letters and digits alone, other than the names people show. */
    private static String username(User person) {
        String plain = person.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._]", "");
        return plain.length() > 1
                ? plain
                : "user" + Long.remainderUnsigned(person.id().value() >> 22, 100_000);
    }

    public ObjectNode botUser() {
        Bot bot = world.bot();
        return user(bot.id(), bot.name(), bot.name()).put("bot", true);
    }

    private static ObjectNode user(Snowflake id, String displayName, String username) {
        ObjectNode user = Json.object()
                .put("id", id.toString())
                .put("username", username)
                .put("discriminator", "0")
                .put("global_name", displayName)
                .putNull("avatar");
        return user.putNull("avatar_decoration_data").put("public_flags", 0).put("bot", false);
    }

    /** A member without the user, as beside a {@code user} or in {@code resolved.members}. */
    public ObjectNode partialMember(Member member) {
        Instant now = world.now();
        ObjectNode json = memberFields(member.joinedAt()).put("nick", member.nickname());
        member.timeoutAt(now).ifPresent(until -> json.put("communication_disabled_until", timestamp(until)));
        return json.put("permissions", Long.toString(member.permissionsAt(now)));
    }

    public ObjectNode member(Member member) {
        ObjectNode json = partialMember(member);
        world.person(member.person()).ifPresent(person -> json.set("user", user(person)));
        return json;
    }

    public ObjectNode botMember(Server server) {
        ObjectNode json = memberFields(server.botJoinedAt());
        json.set("user", botUser());
        return json;
    }

    private static ObjectNode memberFields(Instant joinedAt) {
        ObjectNode json = Json.object()
                .putNull("nick")
                .putNull("avatar")
                .putNull("banner")
                .put("joined_at", timestamp(joinedAt))
                .putNull("premium_since")
                .putNull("communication_disabled_until")
                .put("deaf", false)
                .put("mute", false)
                .put("pending", false)
                .put("flags", 0);
        json.putArray("roles");
        return json;
    }

    public ObjectNode channel(Channel channel) {
        ObjectNode json = Json.object()
                .put("id", channel.id().toString())
                .put("type", channel.kind().discordType())
                .put("flags", 0);
        json.put(
                "last_message_id",
                channel.lastMessage().map(Snowflake::toString).orElse(null));
        channel.server().ifPresentOrElse(server -> addServerFields(json, channel, server), () -> {
            ArrayNode recipients = json.putArray("recipients");
            channel.people().forEach(id -> world.person(id).ifPresent(person -> recipients.add(user(person))));
        });
        return json;
    }

    private static void addThreadFields(ObjectNode json, Channel thread, Channel parent) {
        json.put("guild_id", thread.server().orElseThrow().id().toString())
                .put("name", thread.name())
                .put("parent_id", parent.id().toString())
                .put("owner_id", parent.server().orElseThrow().owner().toString())
                .put("message_count", thread.messages().size())
                .put("rate_limit_per_user", 0)
                .putObject("thread_metadata")
                .put("archived", thread.threadState() != Channel.ThreadState.ACTIVE)
                .put("locked", thread.threadState() == Channel.ThreadState.LOCKED)
                .put("auto_archive_duration", 4_320);
    }

    private void addServerFields(ObjectNode json, Channel channel, Server server) {
        if (channel.parent().isPresent()) {
            addThreadFields(json, channel, channel.parent().orElseThrow());
            return;
        }
        json.put("guild_id", server.id().toString())
                .put("name", channel.name())
                .put("position", server.channels().indexOf(channel))
                .putNull("topic")
                .putNull("parent_id")
                .put("nsfw", false)
                .put("rate_limit_per_user", 0)
                .set("permission_overwrites", overwrites(channel, server));
    }

    /** What the channel changes for everyone, and for the bot. */
    private ArrayNode overwrites(Channel channel, Server server) {
        ArrayNode overwrites = Json.array();
        if (channel.restricted()) {
            overwrites.add(overwrite(server.id(), ROLE, 0, Member.VIEW_CHANNEL));
        }
        long bot = channel.botPermissions();
        if (channel.restricted() || bot != Member.DEFAULT_PERMISSIONS) {
            overwrites.add(overwrite(world.bot().id(), MEMBER, bot, Member.DEFAULT_PERMISSIONS & ~bot));
        }
        return overwrites;
    }

    private static ObjectNode overwrite(Snowflake id, int type, long allow, long deny) {
        return Json.object()
                .put("id", id.toString())
                .put("type", type)
                .put("allow", Long.toString(allow))
                .put("deny", Long.toString(deny));
    }

    /** The guild as an interaction contains it. */
    public ObjectNode interactionGuild(Server server) {
        ObjectNode json = Json.object().put("id", server.id().toString()).put("locale", "en-US");
        json.putArray("features");
        return json;
    }

    /** The guild as {@code GET /guilds/{id}} returns it. */
    public ObjectNode guild(Server server) {
        ObjectNode json = Json.object()
                .put("id", server.id().toString())
                .put("name", server.name())
                .put("owner_id", server.owner().toString())
                .put("preferred_locale", "en-US")
                .put("verification_level", 0)
                .put("default_message_notifications", 0)
                .put("explicit_content_filter", 0)
                .put("mfa_level", 0)
                .put("nsfw_level", 0)
                .put("nsfw", false)
                .put("premium_tier", 0)
                .put("premium_subscription_count", 0)
                .put("premium_progress_bar_enabled", false)
                .put("afk_timeout", 300)
                .put("system_channel_flags", 0)
                .put("max_members", 500_000)
                .put("region", "deprecated");
        for (String absent : new String[] {
            "icon",
            "splash",
            "discovery_splash",
            "afk_channel_id",
            "application_id",
            "system_channel_id",
            "rules_channel_id",
            "vanity_url_code",
            "description",
            "banner",
            "public_updates_channel_id",
            "safety_alerts_channel_id",
            "max_presences",
            "hub_type"
        }) {
            json.putNull(absent);
        }
        server.systemChannel()
                .ifPresent(channel -> json.put("system_channel_id", channel.id().toString()));
        json.putArray("features");
        json.putArray("emojis");
        json.putArray("stickers");
        json.putArray("roles").add(everyoneRole(server));
        return json;
    }

    /** The guild as GUILD_CREATE sends it to a bot without the members intent: the bot is its only listed member. */
    public ObjectNode guildCreate(Server server) {
        ObjectNode json = guild(server);
        json.put("joined_at", timestamp(server.botJoinedAt()))
                .put("large", false)
                .put("unavailable", false)
                .put("member_count", server.members().size() + 1);
        json.putArray("members").add(botMember(server));
        ArrayNode channels = json.putArray("channels");
        server.channels().forEach(channel -> channels.add(channel(channel)));
        for (String empty : new String[] {
            "voice_states", "threads", "presences", "stage_instances", "guild_scheduled_events", "soundboard_sounds"
        }) {
            json.putArray(empty);
        }
        return json;
    }

    private static ObjectNode everyoneRole(Server server) {
        ObjectNode role = Json.object()
                .put("id", server.id().toString())
                .put("name", "@everyone")
                .put("color", 0)
                .put("hoist", false)
                .putNull("icon")
                .putNull("unicode_emoji")
                .put("position", 0)
                .put("permissions", Long.toString(Member.DEFAULT_PERMISSIONS))
                .put("managed", false)
                .put("mentionable", false)
                .put("flags", 0);
        role.set(
                "colors",
                Json.object().put("primary_color", 0).putNull("secondary_color").putNull("tertiary_color"));
        return role;
    }

    /** The application as {@code GET /applications/@me} returns it. */
    public ObjectNode application() {
        Bot bot = world.bot();
        ObjectNode json = Json.object()
                .put("id", bot.id().toString())
                .put("name", bot.name())
                .putNull("icon")
                .put("description", "")
                .put("bot_public", true)
                .put("bot_require_code_grant", false)
                .put("verify_key", "0".repeat(64))
                .putNull("team")
                .put("flags", 0)
                .put(
                        "approximate_guild_count",
                        world.servers().stream().filter(Server::botPresent).count());
        json.set("bot", botUser());
        world.people().stream().findFirst().ifPresent(owner -> json.set("owner", user(owner)));
        return json;
    }
}
