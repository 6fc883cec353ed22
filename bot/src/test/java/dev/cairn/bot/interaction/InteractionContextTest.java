package dev.cairn.bot.interaction;

import static dev.cairn.bot.interaction.Permission.EMBED_LINKS;
import static dev.cairn.bot.interaction.Permission.MANAGE_SERVER;
import static dev.cairn.bot.interaction.Permission.SEND_MESSAGES;
import static dev.cairn.bot.interaction.Permission.SEND_MESSAGES_IN_THREADS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InteractionContextTest {
    @Test
    void memberWhoMaySendAndEmbedMayShare() {
        assertThat(channel(SEND_MESSAGES, EMBED_LINKS).allowsSharing()).isTrue();
        assertThat(thread(SEND_MESSAGES_IN_THREADS, EMBED_LINKS).allowsSharing())
                .isTrue();
    }

    @Test
    void memberWhoMayNotSendOrEmbedMayNotShare() {
        assertThat(channel(SEND_MESSAGES).allowsSharing()).isFalse();
        assertThat(channel(EMBED_LINKS, MANAGE_SERVER).allowsSharing()).isFalse();
        assertThat(channel(SEND_MESSAGES_IN_THREADS, EMBED_LINKS).allowsSharing())
                .isFalse();
        assertThat(thread(SEND_MESSAGES, EMBED_LINKS).allowsSharing()).isFalse();
    }

    @Test
    void userInstalledBotGivesNoExtraPermission() {
        assertThat(new InteractionContext.UserInstalled(false, Set.of(SEND_MESSAGES)).allowsSharing())
                .isFalse();
        assertThat(new InteractionContext.UserInstalled(false, Set.of(SEND_MESSAGES, EMBED_LINKS)).allowsSharing())
                .isTrue();
    }

    @Test
    void everyoneMayShareInPrivate() {
        assertThat(new InteractionContext.Private().allowsSharing()).isTrue();
    }

    private static InteractionContext channel(Permission... permissions) {
        return new InteractionContext.InServer(
                new ServerId(1),
                new ChannelId(2),
                false,
                Set.of(permissions),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static InteractionContext thread(Permission... permissions) {
        return new InteractionContext.InServer(
                new ServerId(1),
                new ChannelId(2),
                true,
                Set.of(permissions),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }
}
