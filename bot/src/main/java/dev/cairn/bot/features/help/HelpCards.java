package dev.cairn.bot.features.help;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import java.util.List;
import java.util.Optional;

/** Draws the cards of {@code /help}, each with the menu of everything it explains. */
final class HelpCards {
    private final HelpTopics topics;

    HelpCards(HelpTopics topics) {
        this.topics = topics;
    }

    /** Draws what people come for, in a few lines. */
    Card overview(Request request) {
        return card(request, HelpCopy.in(request.locale()).overview(), Optional.empty());
    }

    Card topic(Request request, HelpTopic topic) {
        return card(request, HelpCopy.in(request.locale()).topic(topic), Optional.of(topic));
    }

    /** Draws text above the menu. */
    Card card(Request request, String markdown, Optional<HelpTopic> shown) {
        HelpCopy copy = HelpCopy.in(request.locale());
        List<HelpTopic> all = topics.all(request.context());
        List<Select.Entry> entries = all.stream()
                .limit(Select.MAX_ENTRIES)
                .map(topic -> new Select.Entry(
                        copy.name(topic),
                        topic.key(),
                        Optional.of(topic.description().in(request.locale())),
                        shown.map(HelpTopic::key).filter(topic.key()::equals).isPresent()))
                .toList();
        CustomId id = CustomId.forOwner(HelpFeature.TOPIC, request.learner());
        return Card.in(Card.Tone.NEUTRAL)
                .text(markdown)
                .select(Select.one(id, copy.menu(entries.size(), all.size()), entries))
                .build();
    }
}
