package dev.cairn.bot.features.shares;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.MessageCommand;
import dev.cairn.bot.interaction.MessageCommandSpec;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.TargetMessage;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.bot.links.LinkCopy;
import dev.cairn.curriculum.Resource;
import java.util.List;
import java.util.stream.Stream;

/** "Find on roadmap" in the menu of a message: shows which units use what the message links to. */
final class FindOnRoadmapCommand implements MessageCommand {
    private static final String PICK = "share.pick";
    private static final MessageCommandSpec SPEC = new MessageCommandSpec(
            "Find on roadmap", SharesCopy.text(SharesCopy::findDescription), AnswerMode.PRIVATE, false);

    private final RoadmapResources resources;
    private final ShareCards cards;

    FindOnRoadmapCommand(RoadmapResources resources, ShareCards cards) {
        this.resources = resources;
        this.cards = cards;
    }

    @Override
    public MessageCommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, TargetMessage target) {
        MessageLinks links = linksIn(target);
        List<Resource> held = links.links().stream()
                .map(resources::of)
                .flatMap(thing ->
                        thing instanceof SharedThing.OfRoadmaps known ? Stream.of(known.resource()) : Stream.empty())
                .distinct()
                .toList();
        if (held.isEmpty()) {
            throw new UserError(
                    SharesCopy.text(copy -> copy.notOnRoadmaps(links.links().size())));
        }
        return Reply.of(held.size() == 1 ? cards.units(request.viewer(), held.get(0)) : choice(request.viewer(), held));
    }

    /**
     * Returns the links of a message.
     *
     * @throws UserError if it has none that can be read
     */
    static MessageLinks linksIn(TargetMessage target) {
        MessageLinks links = MessageLinks.in(target);
        if (links.links().isEmpty()) {
            throw new UserError(
                    links.problem().map(LinkCopy::problem).orElseGet(() -> SharesCopy.text(SharesCopy::noLink)));
        }
        return links;
    }

    private static Card choice(Viewer viewer, List<Resource> held) {
        SharesCopy copy = SharesCopy.in(viewer.locale());
        List<Select.Entry> entries = held.stream()
                .limit(Select.MAX_ENTRIES)
                .map(resource -> Select.Entry.of(resource.title(), RoadmapResources.checksum(resource)))
                .toList();
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.severalOnRoadmaps(held.size()))
                .select(Select.one(CustomId.forOwner(PICK, viewer.id()), copy.pickLinkPlaceholder(), entries))
                .build();
    }

    /** Opens the chosen one of several. */
    Action picked() {
        return Action.updating(PICK, this::pick);
    }

    private Card pick(ComponentPress press) {
        return press.values().stream()
                .findFirst()
                .flatMap(resources::byChecksum)
                .map(resource -> cards.units(press.viewer(), resource))
                .orElseThrow(UserError::staleButton);
    }
}
