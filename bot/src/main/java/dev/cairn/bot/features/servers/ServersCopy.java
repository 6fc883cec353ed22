package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words of {@code /server}. */
interface ServersCopy {
    static ServersCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishServersCopy();
        };
    }

    static Text text(Function<ServersCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String groupDescription();

    String showDescription();

    String announceDescription();

    String channelOption();

    String timezoneDescription();

    String zoneOption();

    String challengesDescription();

    String whoOption();

    /** A choice of {@code /server challenges}. */
    String creators(ChallengeCreators creators);

    /** Shows the settings; {@code roadmap} is the title of the roadmap for newcomers. */
    String settings(ServerSettings settings, Optional<String> roadmap, Instant now);

    String zoneSet(ZoneId zone, Instant now);

    String creatorsSet(ChallengeCreators creators);

    String noSuchCreators();

    String firstMessage();

    String chosen(ChannelId channel, Optional<ChannelId> before);

    String cannotWriteIn(ChannelId channel, RefusalReason reason);

    String notNow(ChannelId channel);

    String noChannel();

    String moderatorsDescription();

    String moderatorsOption();

    String firstMessageForModerators();

    /** Warns that everybody may decide in the chosen channel. */
    String everyoneDecides();

    /** Warns that everybody may read what moderators are asked. */
    String everyoneWatches();

    String moderatorsSet(ChannelId channel, LibraryPolicy policy);

    String libraryDescription();

    String policyOption();

    String policyChoice(LibraryPolicy policy);

    String policySet(LibraryPolicy policy, Optional<ChannelId> moderators);

    String noSuchPolicy();

    String queueNeedsModerators();

    String roadmapDescription();

    String roadmapOption();

    /** The choice that offers newcomers no roadmap in particular. */
    String noRoadmapChoice();

    String roadmapSet(Optional<String> title);

    String onlyInServers();

    String notPermitted();

    /** Says that the server has no zone of its own, beside {@link #useZone}. */
    String followsUtc();

    /** Labels the button that gives the server a manager's own zone. */
    String useZone(ZoneId zone);
}
