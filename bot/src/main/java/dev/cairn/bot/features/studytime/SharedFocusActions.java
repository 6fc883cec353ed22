package dev.cairn.bot.features.studytime;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import java.util.List;

/** The actions of the buttons of shared focus timers, under the names that custom ids carry. */
final class SharedFocusActions {
    /** Asks how to post the timer that the button carries. */
    static final String SHARE = "focus.share";

    /** Posts the timer where the button is pressed, with or without its unit. */
    static final String POST = "focus.post";

    /** Posts the timer in the home channel of its learner's group. */
    static final String POST_HOME = "focus.post-home";

    static final String JOIN = "focus.join";
    static final String LEAVE = "focus.leave";

    /** Joins after stopping another timer. */
    static final String SWITCH = "focus.switch";

    /** The argument of a button that says what is studied. */
    static final String WITH_UNIT = "unit";

    static final String WITHOUT_UNIT = "";

    private final FocusSharing sharing;
    private final SharedFocusMembers members;

    SharedFocusActions(FocusSharing sharing, SharedFocusMembers members) {
        this.sharing = sharing;
        this.members = members;
    }

    List<Action> all() {
        return List.of(
                Action.of(SHARE, AnswerMode.PRIVATE, press -> Reply.of(sharing.ask(press.request(), id(press)))),
                Action.of(POST, AnswerMode.PUBLIC, press -> sharing.postHere(press.request(), id(press), unit(press))),
                Action.updating(POST_HOME, press -> sharing.postHome(press.request(), id(press), unit(press))),
                Action.of(JOIN, AnswerMode.UPDATE, press -> members.join(press, id(press))),
                Action.of(LEAVE, AnswerMode.UPDATE, press -> members.leave(press, id(press))),
                Action.updating(SWITCH, press -> members.switchTo(press.request(), id(press))));
    }

    static String encode(InteractionId id) {
        return Long.toString(id.value(), Character.MAX_RADIX);
    }

    private static InteractionId id(ComponentPress press) {
        try {
            return new InteractionId(Long.parseLong(press.argument(0), Character.MAX_RADIX));
        } catch (NumberFormatException forged) {
            throw UserError.staleButton();
        }
    }

    private static boolean unit(ComponentPress press) {
        return press.argument(1).equals(WITH_UNIT);
    }
}
