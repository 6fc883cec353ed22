package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.ChannelPermissions;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.ServerChannels;
import dev.cairn.bot.interaction.ServerLayout;
import dev.cairn.bot.interaction.UnavailableException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the permissions that Cairn lacks in the channels it uses.
 *
 * @param groupHomes the home channels of a server's groups
 */
record ChannelDiagnosis(ServerChannels channels, Function<ServerId, Collection<ChannelId>> groupHomes) {
    /** Without the history, a message whose sending was interrupted may go out twice. */
    private static final List<Permission> NEEDED =
            List.of(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.READ_MESSAGE_HISTORY);

    private static final List<Permission> NEEDED_IN_THREADS =
            List.of(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES_IN_THREADS, Permission.READ_MESSAGE_HISTORY);

    /**
     * The problems of the channels that the settings name, of the groups' homes, and of the channel of the request.
     *
     * @return empty if Discord cannot be asked at the moment
     */
    Optional<List<ChannelProblem>> problems(InteractionContext.InServer here, ServerSettings settings) {
        Map<ChannelId, ChannelUse> uses = new LinkedHashMap<>();
        settings.announceIn().ifPresent(channel -> uses.putIfAbsent(channel, ChannelUse.ANNOUNCEMENTS));
        settings.moderatorsIn().ifPresent(channel -> uses.putIfAbsent(channel, ChannelUse.MODERATORS));
        groupHomes.apply(here.server()).forEach(channel -> uses.putIfAbsent(channel, ChannelUse.GROUP_HOME));
        uses.remove(here.channel());
        Stream<ChannelProblem> local =
                problem(here.channel(), ChannelUse.THIS_CHANNEL, needed(here), here.ownPermissions());
        if (uses.isEmpty()) {
            return Optional.of(local.toList());
        }
        try {
            ServerLayout layout = channels.of(here.server());
            Stream<ChannelProblem> elsewhere = uses.entrySet().stream()
                    .flatMap(each -> problem(layout.channel(each.getKey()), each.getKey(), each.getValue()));
            return Optional.of(Stream.concat(elsewhere, local).toList());
        } catch (UnavailableException cannotAsk) {
            return Optional.empty();
        }
    }

    private static List<Permission> needed(InteractionContext.InServer here) {
        return here.thread() ? NEEDED_IN_THREADS : NEEDED;
    }

    private static Stream<ChannelProblem> problem(
            Optional<ChannelPermissions> found, ChannelId channel, ChannelUse use) {
        return found.map(permissions -> problem(channel, use, NEEDED, permissions.own()))
                .orElseGet(() -> Stream.of(new ChannelProblem(channel, use, List.of())));
    }

    private static Stream<ChannelProblem> problem(
            ChannelId channel, ChannelUse use, List<Permission> needed, Set<Permission> own) {
        List<Permission> missing =
                needed.stream().filter(each -> !own.contains(each)).toList();
        return missing.isEmpty() ? Stream.empty() : Stream.of(new ChannelProblem(channel, use, missing));
    }
}
