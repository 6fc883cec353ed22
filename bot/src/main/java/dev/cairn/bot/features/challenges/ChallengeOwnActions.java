package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Pagination;
import java.util.List;
import java.util.Optional;

/** The actions of the buttons on a person's own, private answers. */
final class ChallengeOwnActions {
    static final String JOIN = "challenge.in";
    static final String LEAVE = "challenge.out";
    static final String TEAM = "challenge.team";
    static final String PING = "challenge.ping";
    static final String SHOW = "challenge.show";
    static final String OPEN = "challenge.open";
    static final String LIST = "challenge.list";
    static final String REPOST = "challenge.repost";
    static final String ANSWER = "challenge.answer";
    static final String EDIT = "challenge.edit";
    static final String SUBMIT_EDIT = "challenge.edit-submit";
    static final String ASK_CANCEL = "challenge.ask-cancel";
    static final String CANCEL = "challenge.cancel";
    static final String KEEP = "challenge.keep";

    private final ChallengeDirectory directory;
    private final Participation participation;
    private final ChallengeViews views;
    private final ChallengeChanges changes;
    private final ChallengePosting posting;

    ChallengeOwnActions(
            ChallengeDirectory directory,
            Participation participation,
            ChallengeViews views,
            ChallengeChanges changes,
            ChallengePosting posting) {
        this.directory = directory;
        this.participation = participation;
        this.views = views;
        this.changes = changes;
        this.posting = posting;
    }

    static CustomId id(String action, Request request, Challenge challenge) {
        return CustomId.forOwner(
                action, request.learner(), Long.toString(challenge.id().value()));
    }

    List<Action> all() {
        return List.of(
                Action.updating(JOIN, press -> participation.join(press.request(), challenge(press))),
                Action.updating(LEAVE, press -> participation.leave(press.request(), challenge(press))),
                Action.updating(TEAM, this::joinFor),
                Action.updating(PING, this::ping),
                Action.updating(SHOW, press -> views.show(press.request(), challenge(press), Optional.empty())),
                Action.updating(OPEN, this::open),
                Action.updating(LIST, press -> views.list(press.request(), Pagination.requestedPage(press, 0))),
                Action.updating(REPOST, this::repost),
                Action.of(ANSWER, AnswerMode.PUBLIC, this::answer),
                Action.of(EDIT, AnswerMode.MODAL, press -> changes.form(press, challenge(press))),
                Action.updating(SUBMIT_EDIT, press -> changes.edit(press, challenge(press))),
                Action.updating(ASK_CANCEL, press -> changes.askCancel(press.request(), challenge(press))),
                Action.updating(CANCEL, press -> changes.cancel(press.request(), challenge(press))),
                Action.updating(KEEP, press -> views.show(press.request(), challenge(press), Optional.empty())));
    }

    private Challenge challenge(ComponentPress press) {
        return directory.own(press.request(), press.argument(0));
    }

    private Card joinFor(ComponentPress press) {
        String group = press.values().stream()
                .filter(value -> value.matches("\\d{1,18}"))
                .findFirst()
                .orElseThrow(UserError::staleButton);
        return participation.join(press.request(), challenge(press), Optional.of(new GroupId(Long.parseLong(group))));
    }

    private Card ping(ComponentPress press) {
        return participation.ping(
                press.request(), challenge(press), press.argument(1).equals("1"));
    }

    private Card open(ComponentPress press) {
        String id = press.values().stream().findFirst().orElseThrow(UserError::staleButton);
        return views.show(press.request(), directory.own(press.request(), id), Optional.empty());
    }

    private Card repost(ComponentPress press) {
        Request request = press.request();
        request.context().requireSharing();
        Challenge challenge = postable(press);
        return posting.post(request, challenge, ChallengePosting.interaction(press.argument(1)));
    }

    private Reply answer(ComponentPress press) {
        return posting.answer(press.request(), postable(press));
    }

    /** Only who may change a challenge posts its card, and only while it stands nowhere. */
    private Challenge postable(ComponentPress press) {
        Challenge challenge = challenge(press);
        if (!challenge.mayBeChangedBy(ChallengeDirectory.actor(press.request()))) {
            throw new UserError(ChallengesCopy.text(copy -> copy.refused(ChallengeRefusal.NOT_ALLOWED)));
        }
        if (ChallengePosting.toCard(challenge).isPresent()) {
            throw new UserError(ChallengesCopy.text(ChallengesCopy::postedBefore));
        }
        return challenge;
    }
}
