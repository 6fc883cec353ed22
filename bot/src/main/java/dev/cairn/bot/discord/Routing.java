package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.ActionId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Press;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.UserMenu;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Finds who answers an interaction. */
final class Routing {
    private static final String UNREADABLE = "unreadable interaction";
    private static final String UNKNOWN_COMMAND = "unknown command";

    private final Catalog catalog;
    private final Clock clock;

    Routing(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    Work work(Incoming incoming) {
        try {
            return possible(
                    incoming,
                    switch (incoming.kind()) {
                        case COMMAND -> command(incoming);
                        case USER_MENU -> userMenu(incoming);
                        default -> action(incoming);
                    });
        } catch (UserError unreadable) {
            return declined(UNREADABLE, unreadable);
        } catch (RuntimeException fault) {
            return new Work(UNREADABLE, AnswerMode.PRIVATE, () -> {
                throw fault;
            });
        }
    }

    /** A form cannot answer a form, and where there is no message there is none to update. */
    private static Work possible(Incoming incoming, Work work) {
        if (work.mode() == AnswerMode.MODAL && incoming.kind() == Incoming.Kind.MODAL) {
            return declined("form from a form", UserError.staleButton());
        }
        return work.mode() == AnswerMode.UPDATE && !incoming.onMessage()
                ? new Work(work.name(), AnswerMode.PRIVATE, work.handler())
                : work;
    }

    /** What to call a command, be it known or not; never what a person typed. */
    String name(Incoming incoming) {
        return catalog.command(incoming.path()).map(command -> name(command)).orElse(UNKNOWN_COMMAND);
    }

    private static String name(Command command) {
        return "/" + command.spec().path();
    }

    private Work command(Incoming incoming) {
        Optional<Command> found = catalog.command(incoming.path());
        if (found.isEmpty()) {
            return unknown();
        }
        Command command = found.get();
        return new Work(name(command), command.spec().answer(), () -> {
            Options options = options(incoming, command);
            options.requireWithin(command.spec().options());
            return command.handle(request(incoming), options);
        });
    }

    private Work userMenu(Incoming incoming) {
        Optional<UserMenu> found = catalog.userMenu(incoming.path());
        if (found.isEmpty()) {
            return unknown();
        }
        UserMenu menu = found.get();
        return new Work(
                menu.spec().name(), menu.spec().answer(), () -> menu.handle(request(incoming), incoming.target()));
    }

    private static Work unknown() {
        return declined(UNKNOWN_COMMAND, new UserError("I no longer know that command. `/help` lists what there is."));
    }

    private Work action(Incoming incoming) {
        Optional<ActionId> id = ActionId.decode(incoming.customId());
        Optional<Action> found = id.flatMap(decoded -> catalog.action(decoded.action()));
        if (id.isEmpty() || found.isEmpty()) {
            return declined("unknown button", UserError.staleButton());
        }
        Request request = request(incoming);
        if (belongsToAnother(id.get(), request.learner())) {
            return declined(
                    "another's button",
                    new UserError("That one was made for somebody else. `/next` gives you your own."));
        }
        Action action = found.get();
        Press press = new Press(request, id.get().arguments(), incoming.values(), incoming.fields());
        return new Work(action.name(), action.answer(), () -> action.handle(press));
    }

    private static boolean belongsToAnother(ActionId id, LearnerId person) {
        return id.owner().isPresent() && !id.owner().get().equals(person);
    }

    private static Work declined(String name, UserError error) {
        return new Work(name, AnswerMode.PRIVATE, () -> {
            throw error;
        });
    }

    /** What to propose while the person types. */
    List<Choice> suggestions(Incoming incoming) {
        Optional<Command> command = catalog.command(incoming.path());
        Optional<String> option = incoming.focused();
        if (command.isEmpty() || option.isEmpty()) {
            return List.of();
        }
        return command.get().suggest(request(incoming), option.get(), options(incoming, command.get())).stream()
                .limit(Choice.MOST)
                .toList();
    }

    private static Options options(Incoming incoming, Command command) {
        return incoming.options().within(command.spec().options());
    }

    private Request request(Incoming incoming) {
        return incoming.request(clock.instant());
    }
}
