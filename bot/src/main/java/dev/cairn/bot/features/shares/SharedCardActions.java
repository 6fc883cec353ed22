package dev.cairn.bot.features.shares;

import dev.cairn.bot.features.library.Library;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Handles the buttons of shared cards. Anybody may press them, and each gets an answer of their own. */
final class SharedCardActions {
    static final String SAVE = "share.save";
    static final String FIND = "share.find";
    static final String STUDY = "share.study";

    private final RoadmapResources resources;
    private final ShareCards cards;
    private final StudyService study;
    private final Library library;
    private final BiFunction<Viewer, Unit, Card> unitCard;

    /** @param unitCard draws a unit with everything the viewer can do about it */
    SharedCardActions(
            RoadmapResources resources,
            ShareCards cards,
            StudyService study,
            Library library,
            BiFunction<Viewer, Unit, Card> unitCard) {
        this.library = library;
        this.resources = resources;
        this.cards = cards;
        this.study = study;
        this.unitCard = unitCard;
    }

    List<Action> all() {
        return List.of(
                Action.of(SAVE, AnswerMode.PRIVATE, press -> Reply.of(save(press))),
                Action.of(FIND, AnswerMode.PRIVATE, press -> Reply.of(cards.units(press.viewer(), resource(press)))),
                Action.of(STUDY, AnswerMode.PRIVATE, press -> Reply.of(study(press))));
    }

    private Card save(ComponentPress press) {
        if (!press.arguments().isEmpty()) {
            return library.save(press.request(), resource(press));
        }
        String link = press.links().stream().findFirst().orElseThrow(UserError::staleButton);
        return library.save(press.request(), library.read(link));
    }

    private Resource resource(ComponentPress press) {
        return resources.byChecksum(press.argument(0)).orElseThrow(UserError::staleButton);
    }

    /** Shows the unit with the resource on the learner's own roadmap, or else the only unit, or else lists the units. */
    private Card study(ComponentPress press) {
        Resource resource = resource(press);
        List<UnitLocation> all = resources.units(resource);
        Optional<Roadmap> active = study.activeRoadmap(press.learner());
        List<UnitLocation> own = all.stream()
                .filter(location -> active.filter(location.roadmap()::equals).isPresent())
                .toList();
        List<UnitLocation> candidates = own.isEmpty() ? all : own;
        return candidates.size() == 1
                ? unitCard.apply(press.viewer(), candidates.get(0).unit())
                : cards.units(press.viewer(), resource);
    }
}
