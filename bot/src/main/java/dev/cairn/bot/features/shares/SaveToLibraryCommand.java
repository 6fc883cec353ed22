package dev.cairn.bot.features.shares;

import dev.cairn.bot.features.library.EntryDraft;
import dev.cairn.bot.features.library.Library;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.MessageCommand;
import dev.cairn.bot.interaction.MessageCommandSpec;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.ServerChannels;
import dev.cairn.bot.interaction.TargetMessage;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.bot.links.CanonicalLink;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Save to library" in the menu of a message: adds what it links to to the server's library.
 *
 * <p>A custom id has no room for a link, so each card here carries its links as buttons that open them.
 */
final class SaveToLibraryCommand implements MessageCommand {
    private static final String PICK = "share.pick-link";
    private static final String ADD = "share.add";
    private static final String KEEP_OUT = "share.keep-out";
    /** Two rows of buttons. */
    private static final int MAX_LINKS = 10;

    private static final MessageCommandSpec SPEC = new MessageCommandSpec(
            "Save to library", SharesCopy.text(SharesCopy::saveToLibraryDescription), AnswerMode.PRIVATE, true);

    private final Library library;
    private final ServerChannels channels;

    SaveToLibraryCommand(Library library, ServerChannels channels) {
        this.library = library;
        this.channels = channels;
    }

    @Override
    public MessageCommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, TargetMessage target) {
        InteractionContext.InServer here = requireServer(request);
        List<CanonicalLink> links = FindOnRoadmapCommand.linksIn(target).links();
        boolean allNew = links.stream().allMatch(link -> library.resource(link).isEmpty());
        if (allNew) {
            library.requireOpen(here.server());
        }
        return Reply.of(links.size() == 1 ? addOrAsk(request, here, links.get(0)) : choice(request.viewer(), links));
    }

    private static InteractionContext.InServer requireServer(Request request) {
        if (request.context() instanceof InteractionContext.InServer here) {
            return here;
        }
        throw new UserError(SharesCopy.text(SharesCopy::libraryOnlyInServers));
    }

    List<Action> actions() {
        return List.of(
                Action.updating(PICK, this::pick),
                Action.updating(ADD, press -> add(press.request(), link(press, 0))),
                Action.updating(
                        KEEP_OUT,
                        press -> Card.in(Card.Tone.NEUTRAL)
                                .text(SharesCopy.in(press.viewer().locale()).keptOut())
                                .build()));
    }

    private static Card choice(Viewer viewer, List<CanonicalLink> links) {
        SharesCopy copy = SharesCopy.in(viewer.locale());
        List<Button> buttons = new ArrayList<>();
        List<Select.Entry> entries = new ArrayList<>();
        for (CanonicalLink link : links.subList(0, Math.min(links.size(), MAX_LINKS))) {
            entries.add(Select.Entry.of(link.readableTitle(), Integer.toString(buttons.size())));
            buttons.add(new Button.Link(link.readableTitle(), URI.create(link.url())));
        }
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.severalLinks(links.size(), buttons.size()))
                .buttons(buttons)
                .select(Select.one(CustomId.forOwner(PICK, viewer.id()), copy.pickLinkPlaceholder(), entries))
                .build();
    }

    private Card pick(ComponentPress press) {
        int index = press.values().stream()
                .findFirst()
                .filter(value -> value.matches("\\d"))
                .map(Integer::parseInt)
                .orElseThrow(UserError::staleButton);
        return addOrAsk(press.request(), requireServer(press.request()), link(press, index));
    }

    private CanonicalLink link(ComponentPress press, int index) {
        if (index >= press.links().size()) {
            throw UserError.staleButton();
        }
        return library.read(press.links().get(index));
    }

    private Card addOrAsk(Request request, InteractionContext.InServer here, CanonicalLink link) {
        if (isSeenByEveryone(here)) {
            return add(request, link);
        }
        SharesCopy copy = SharesCopy.in(request.locale());
        return Card.in(Card.Tone.WARNING)
                .text(copy.notSeenByEveryone(link))
                .buttons(
                        new Button.Link(copy.openButton(), URI.create(link.url())),
                        Button.primary(copy.addAnywayButton(), CustomId.forOwner(ADD, request.learner())),
                        Button.secondary(copy.keepOutButton(), CustomId.forOwner(KEEP_OUT, request.learner())))
                .build();
    }

    private Card add(Request request, CanonicalLink link) {
        return library.add(request, new EntryDraft(link, Optional.empty(), Optional.empty()));
    }

    /** False too where it cannot be told, as in a thread, which may be private. */
    private boolean isSeenByEveryone(InteractionContext.InServer here) {
        try {
            return channels.of(here.server())
                    .channel(here.channel())
                    .filter(channel -> channel.everyone().contains(Permission.VIEW_CHANNEL))
                    .isPresent();
        } catch (UnavailableException cannotTell) {
            return false;
        }
    }
}
