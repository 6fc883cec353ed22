package dev.cairn.bot.features.lookup;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Roadmap;
import java.util.List;

/** What the buttons and menus of looked-up things do. */
final class LookupActions {
    static final String TOPIC = "lookup.topic";
    static final String OPEN = "lookup.open";
    static final String PAGE = "lookup.page";

    private final Lookup lookup;
    private final Resources resources;

    LookupActions(Lookup lookup, Resources resources) {
        this.lookup = lookup;
        this.resources = resources;
    }

    List<Action> all() {
        return List.of(
                Action.of(
                        TOPIC, AnswerMode.UPDATE, press -> Reply.of(lookup.topic(press.learner(), press.argument(0)))),
                Action.of(OPEN, AnswerMode.UPDATE, press -> Reply.of(open(press))),
                Action.of(
                        PAGE,
                        AnswerMode.UPDATE,
                        press -> Reply.of(resources.page(press.learner(), ResourceFilter.decode(press)))));
    }

    private Card open(ComponentPress press) {
        LearnerId learner = press.learner();
        String key = press.values().stream().findFirst().orElseThrow(UserError::staleButton);
        return switch (ResultRef.kind(key)) {
            case 't' -> lookup.topic(learner, ResultRef.id(key));
            case 'u' -> lookup.unit(learner, ResultRef.id(key));
            case 'r' -> lookup.resource(learner, ResultRef.id(key));
            case 'c' -> collection(learner, ResultRef.id(key));
            case 'a' -> lookup.tips(learner, ResultRef.id(key));
            default -> throw UserError.staleButton();
        };
    }

    private Card collection(LearnerId learner, String id) {
        Roadmap roadmap = lookup.roadmapWithCollection(id).orElseThrow(UserError::staleButton);
        return lookup.collection(learner, roadmap, id);
    }
}
