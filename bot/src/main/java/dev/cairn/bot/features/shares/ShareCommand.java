package dev.cairn.bot.features.shares;

import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.bot.links.LinkCopy;
import dev.cairn.bot.links.SharedLink;
import java.util.List;
import java.util.Optional;

/** {@code /share}: posts a card of a resource or a link in the channel. */
final class ShareCommand implements Command {
    /** In UTF-16 units. */
    static final int MAX_COMMENT_LENGTH = 200;
    /** Long enough for a link with tracking, which is taken out. */
    private static final int MAX_LINK_LENGTH = 2_000;

    private static final String RESOURCE = "resource";
    private static final String LINK = "link";
    private static final String COMMENT = "comment";
    private static final CommandSpec SPEC = CommandSpec.of(
            "share",
            SharesCopy.text(SharesCopy::description),
            AnswerMode.PUBLIC,
            OptionSpec.autocompleted(RESOURCE, SharesCopy.text(SharesCopy::resourceOption)),
            new OptionSpec.StringOption(LINK, SharesCopy.text(SharesCopy::linkOption), false, false, MAX_LINK_LENGTH),
            new OptionSpec.StringOption(
                    COMMENT, SharesCopy.text(SharesCopy::commentOption), false, false, MAX_COMMENT_LENGTH));

    private final RoadmapResources resources;
    private final ShareCards cards;
    private final Sharing sharing;
    private final StudyService study;

    ShareCommand(RoadmapResources resources, ShareCards cards, Sharing sharing, StudyService study) {
        this.resources = resources;
        this.cards = cards;
        this.sharing = sharing;
        this.study = study;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        request.context().requireSharing();
        SharedThing thing = thing(options);
        Optional<String> comment = comment(options);
        return sharing.post(
                request, "shared:" + Checksum.of(thing.identity()), () -> cards.shared(request, thing, comment));
    }

    private SharedThing thing(Options options) {
        Optional<String> resource = options.text(RESOURCE);
        Optional<String> link = options.text(LINK);
        if (resource.isPresent() == link.isPresent()) {
            throw new UserError(SharesCopy.text(link.isPresent() ? SharesCopy::both : SharesCopy::neither));
        }
        return resource.<SharedThing>map(typed -> new SharedThing.OfRoadmaps(resources.find(typed)))
                .orElseGet(() -> linked(link.orElseThrow()));
    }

    private SharedThing linked(String typed) {
        SharedLink link = SharedLink.parse(typed);
        if (link instanceof SharedLink.Accepted accepted) {
            return resources.of(accepted.link());
        }
        throw new UserError(LinkCopy.problem(
                link instanceof SharedLink.Doubtful doubtful
                        ? doubtful.problem()
                        : ((SharedLink.Refused) link).problem()));
    }

    private static Optional<String> comment(Options options) {
        Optional<String> comment = options.text(COMMENT).map(String::strip).filter(text -> !text.isEmpty());
        if (comment.filter(text -> text.length() > MAX_COMMENT_LENGTH).isPresent()) {
            throw new UserError(SharesCopy.text(copy -> copy.commentTooLong(MAX_COMMENT_LENGTH)));
        }
        return comment;
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return resources.suggest(options.text(RESOURCE).orElse(""), study.inProgress(request.learner()));
    }
}
