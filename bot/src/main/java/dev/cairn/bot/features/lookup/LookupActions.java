package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.List;

/** Handles the buttons and selects of the lookup cards. */
final class LookupActions {
    static final String TOPIC = "lookup.topic";
    static final String OPEN = "lookup.open";
    static final String PAGE = "lookup.page";

    private final Lookup lookup;
    private final ResourcePages resources;

    LookupActions(Lookup lookup, ResourcePages resources) {
        this.lookup = lookup;
        this.resources = resources;
    }

    List<Action> all() {
        return List.of(
                Action.updating(TOPIC, press -> lookup.topic(press.viewer(), press.argument(0))),
                Action.updating(OPEN, this::open),
                Action.updating(PAGE, press -> resources.page(press.viewer(), ResourceFilter.decode(press))));
    }

    private Card open(ComponentPress press) {
        ResultRef ref =
                press.values().stream().findFirst().flatMap(ResultRef::decode).orElseThrow(UserError::staleButton);
        return lookup.open(press.viewer(), ref);
    }
}
