package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.List;
import java.util.Optional;

/** Handles the buttons and selects of the lookup cards. */
final class LookupActions {
    static final String TOPIC = "lookup.topic";
    static final String OPEN = "lookup.open";
    static final String BACK = "lookup.back";
    static final String PAGE = "lookup.page";
    static final String FILTER = "lookup.filter";

    private final Lookup lookup;
    private final ResourcePages resources;

    LookupActions(Lookup lookup, ResourcePages resources) {
        this.lookup = lookup;
        this.resources = resources;
    }

    List<Action> all() {
        return List.of(
                Action.updating(TOPIC, this::topic),
                Action.updating(OPEN, this::open),
                Action.updating(
                        BACK,
                        press -> lookup.back(press.request(), back(press, 0).orElseThrow(UserError::staleButton))),
                Action.updating(PAGE, press -> resources.page(press.request(), ResourceFilter.decode(press, 0))),
                Action.updating(FILTER, this::filter));
    }

    private static Optional<Back> back(ComponentPress press, int from) {
        List<String> arguments = press.arguments();
        return Back.decode(arguments.subList(Math.min(from, arguments.size()), arguments.size()));
    }

    private Card topic(ComponentPress press) {
        Card card = lookup.topic(press.request(), press.argument(0));
        return back(press, 1).map(back -> back.on(press.viewer(), card)).orElse(card);
    }

    private Card open(ComponentPress press) {
        ResultRef ref = chosen(press).flatMap(ResultRef::decode).orElseThrow(UserError::staleButton);
        Card card = lookup.open(press.request(), ref);
        return back(press, 0).map(back -> back.on(press.viewer(), card)).orElse(card);
    }

    private Card filter(ComponentPress press) {
        ResourceFilter changed = ResourceFilter.decode(press, 1)
                .with(ResourceFilter.Part.of(press.argument(0)), chosen(press).orElseThrow(UserError::staleButton));
        return resources.page(press.request(), changed);
    }

    private static Optional<String> chosen(ComponentPress press) {
        return press.values().stream().findFirst();
    }
}
