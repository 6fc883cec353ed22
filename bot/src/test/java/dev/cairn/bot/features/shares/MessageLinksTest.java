package dev.cairn.bot.features.shares;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.TargetMessage;
import dev.cairn.bot.interaction.TargetUser;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.bot.links.LinkProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageLinksTest {
    private static MessageLinks in(TargetMessage.Part... parts) {
        return MessageLinks.in(new TargetMessage(
                new MessageId(1), new ChannelId(2), new TargetUser(new LearnerId(3), "Ada", false), List.of(parts)));
    }

    private static MessageLinks in(String text) {
        return in(new TargetMessage.Part(text, List.of()));
    }

    private static List<String> urls(MessageLinks links) {
        return links.links().stream().map(CanonicalLink::url).toList();
    }

    @Test
    void linksEndWhereTheSentenceGoesOn() {
        assertThat(urls(in("See https://example.org/a, then (https://example.org/b). Or <https://example.org/c>!")))
                .containsExactly("https://example.org/a", "https://example.org/b", "https://example.org/c");
        assertThat(urls(in("[this](https://example.org/d) and **https://example.org/e**")))
                .containsExactly("https://example.org/d", "https://example.org/e");
        assertThat(urls(in("https://en.wikipedia.org/wiki/Kernel_(statistics)")))
                .singleElement()
                .asString()
                .contains("(statistics)");
    }

    @Test
    void sameThingCountsOnceWhereverItStands() {
        MessageLinks links = in(
                new TargetMessage.Part(
                        "https://youtu.be/7UJ4CFRGd-U", List.of("https://www.youtube.com/watch?v=7UJ4CFRGd-U")),
                new TargetMessage.Part("forwarded", List.of("https://example.org/")));
        assertThat(links.links()).hasSize(2);
    }

    @Test
    void messageWithoutAUsableLinkSaysWhy() {
        assertThat(in("no link here").problem()).isEmpty();
        assertThat(in("no link here").links()).isEmpty();
        assertThat(in("http://192.168.0.1/admin").problem()).contains(LinkProblem.BARE_IP_ADDRESS);
        assertThat(in("x".repeat(4_000)).links()).isEmpty();
        assertThat(in("https://example.org/1 ".repeat(150)).links()).hasSize(1);
    }
}
