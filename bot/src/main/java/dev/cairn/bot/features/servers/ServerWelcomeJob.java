package dev.cairn.bot.features.servers;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.Destination;
import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.ChannelPermissions;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.ServerChannels;
import dev.cairn.bot.interaction.ServerLayout;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Posts the welcome in a server that has added Cairn, once: in the system channel if Cairn may write there, else in the
 * first text channel where it may, of those where everyone may write before others.
 */
final class ServerWelcomeJob implements Job {
    private static final Set<Permission> NEEDED = Set.of(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES);
    /** Discord counts refusals, and bans who has very many. */
    private static final int MAX_CHANNELS = 3;

    private final JdbiServerWelcomes welcomes;
    private final ServerChannels channels;
    private final Outbox outbox;

    ServerWelcomeJob(JdbiServerWelcomes welcomes, ServerChannels channels, Outbox outbox) {
        this.welcomes = welcomes;
        this.channels = channels;
        this.outbox = outbox;
    }

    @Override
    public JobName name() {
        return JdbiServerWelcomes.JOB;
    }

    @Override
    public void run(JobRun run) {
        ServerId server = JdbiServerWelcomes.server(run.key());
        welcomes.pending(server).ifPresent(pending -> welcome(server, pending));
    }

    private void welcome(ServerId server, JdbiServerWelcomes.Pending pending) {
        ServerLayout layout = channels.of(server);
        Card card = Card.in(Card.Tone.NEUTRAL)
                .text(ServerWelcomeCopy.in(layout.locale()).welcome())
                .build();
        List<ChannelId> candidates = Stream.concat(pending.channel().stream(), writable(layout))
                .distinct()
                .limit(MAX_CHANNELS)
                .toList();
        for (ChannelId channel : candidates) {
            Optional<Claim> claim = welcomes.claim(server, channel);
            if (claim.isEmpty()) {
                return;
            }
            Delivery delivery = outbox.send(claim.get(), new Destination.InChannel(channel, Set.of()), card);
            if (delivery instanceof Delivery.TryLater tryLater) {
                welcomes.retry(server, outbox.retryAt(claim.get(), tryLater));
                return;
            }
            if (delivery instanceof Delivery.Delivered) {
                break;
            }
        }
        welcomes.settle(server);
    }

    private static Stream<ChannelId> writable(ServerLayout layout) {
        return layout.channels().stream()
                .filter(channel -> channel.own().containsAll(NEEDED))
                .filter(channel -> channel.forText() || isSystemChannel(layout, channel))
                .sorted(Comparator.comparing((ChannelPermissions channel) -> !isSystemChannel(layout, channel))
                        .thenComparing(channel -> !channel.everyone().containsAll(NEEDED)))
                .map(ChannelPermissions::id);
    }

    private static boolean isSystemChannel(ServerLayout layout, ChannelPermissions channel) {
        return layout.systemChannel().filter(channel.id()::equals).isPresent();
    }
}
