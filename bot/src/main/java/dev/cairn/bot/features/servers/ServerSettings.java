package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.curriculum.RoadmapId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The settings of a server.
 *
 * @param announceIn the one channel for unprompted messages; empty until somebody chooses one
 * @param chosenZone empty until somebody sets one; see {@link #zone}
 * @param moderatorsIn the channel where moderators decide about links; empty until somebody chooses one, and then
 *     {@code libraryPolicy} is never {@link LibraryPolicy#QUEUE}
 * @param roadmap the roadmap that newcomers are offered first; it may no longer exist
 */
public record ServerSettings(
        Optional<ChannelId> announceIn,
        Optional<ZoneId> chosenZone,
        ChallengeCreators challengeCreators,
        Optional<ChannelId> moderatorsIn,
        LibraryPolicy libraryPolicy,
        Optional<RoadmapId> roadmap) {
    /** The settings of a server that has set nothing. */
    public static final ServerSettings DEFAULT = new ServerSettings(
            Optional.empty(),
            Optional.empty(),
            ChallengeCreators.EVERYONE,
            Optional.empty(),
            LibraryPolicy.OPEN,
            Optional.empty());

    public boolean mayAnnounceIn(ChannelId channel) {
        return announceIn.filter(channel::equals).isPresent();
    }

    /** The zone of the server's days, weeks and deadlines: UTC unless one was chosen. */
    public ZoneId zone() {
        return chosenZone.orElse(ZoneOffset.UTC);
    }

    /** These settings with this channel for unprompted messages. */
    public ServerSettings announcingIn(ChannelId channel) {
        return new ServerSettings(
                Optional.of(channel), chosenZone, challengeCreators, moderatorsIn, libraryPolicy, roadmap);
    }

    /** These settings with this zone. */
    public ServerSettings in(ZoneId zone) {
        return new ServerSettings(
                announceIn, Optional.of(zone), challengeCreators, moderatorsIn, libraryPolicy, roadmap);
    }

    /** These settings with these people creating challenges. */
    public ServerSettings lettingCreateChallenges(ChallengeCreators creators) {
        return new ServerSettings(announceIn, chosenZone, creators, moderatorsIn, libraryPolicy, roadmap);
    }

    /** These settings with this channel for moderators. */
    public ServerSettings moderatingIn(ChannelId channel) {
        return new ServerSettings(
                announceIn, chosenZone, challengeCreators, Optional.of(channel), libraryPolicy, roadmap);
    }

    /** These settings with this policy for the library. */
    public ServerSettings keepingLibrary(LibraryPolicy policy) {
        return new ServerSettings(announceIn, chosenZone, challengeCreators, moderatorsIn, policy, roadmap);
    }

    /** These settings with this roadmap for newcomers, or with none. */
    public ServerSettings offering(Optional<RoadmapId> newcomers) {
        return new ServerSettings(announceIn, chosenZone, challengeCreators, moderatorsIn, libraryPolicy, newcomers);
    }
}
