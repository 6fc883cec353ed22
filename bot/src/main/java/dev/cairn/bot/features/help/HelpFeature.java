package dev.cairn.bot.features.help;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import java.util.List;
import java.util.function.Supplier;

/** {@code /help} and its menu. */
public final class HelpFeature implements Feature {
    static final String TOPIC = "help.topic";

    private final HelpTopics topics;
    private final HelpCards cards;

    /** Creates the feature. The catalog is read at each use, since {@code /help} itself is in it. */
    public HelpFeature(Supplier<Catalog> catalog) {
        this.topics = new HelpTopics(catalog);
        this.cards = new HelpCards(topics);
    }

    @Override
    public List<Command> commands() {
        return List.of(new HelpCommand(topics, cards));
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.updating(TOPIC, this::topic));
    }

    private Card topic(ComponentPress press) {
        return press.values().stream()
                .findFirst()
                .flatMap(key -> topics.byKey(key, press.request().context()))
                .map(topic -> cards.topic(press.request(), topic))
                .orElseThrow(UserError::staleButton);
    }

    @Override
    public PersonalData personalData() {
        return PersonalData.NONE;
    }
}
