package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The settings of a server.
 *
 * @param announceIn the one channel for unprompted messages; empty until somebody chooses one
 * @param chosenZone empty until somebody sets one; see {@link #zone}
 */
public record ServerSettings(
        Optional<ChannelId> announceIn, Optional<ZoneId> chosenZone, ChallengeCreators challengeCreators) {
    /** The settings of a server that has set nothing. */
    public static final ServerSettings DEFAULT =
            new ServerSettings(Optional.empty(), Optional.empty(), ChallengeCreators.EVERYONE);

    public boolean mayAnnounceIn(ChannelId channel) {
        return announceIn.filter(channel::equals).isPresent();
    }

    /** The zone of the server's days, weeks and deadlines: UTC unless one was chosen. */
    public ZoneId zone() {
        return chosenZone.orElse(ZoneOffset.UTC);
    }

    /** These settings with this channel for unprompted messages. */
    public ServerSettings announcingIn(ChannelId channel) {
        return new ServerSettings(Optional.of(channel), chosenZone, challengeCreators);
    }

    ServerSettings in(ZoneId zone) {
        return new ServerSettings(announceIn, Optional.of(zone), challengeCreators);
    }

    ServerSettings lettingCreateChallenges(ChallengeCreators creators) {
        return new ServerSettings(announceIn, chosenZone, creators);
    }
}
