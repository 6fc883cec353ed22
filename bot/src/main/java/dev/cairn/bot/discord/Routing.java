package dev.cairn.bot.discord;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserCommand;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.CustomId;
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

    HandlerCall work(InteractionReader incoming) {
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
            return new HandlerCall(UNREADABLE, AnswerMode.PRIVATE, () -> {
                throw fault;
            });
        }
    }

    /** A form cannot answer a form, and where there is no message there is none to update. */
    private static HandlerCall possible(InteractionReader incoming, HandlerCall work) {
        if (work.mode() == AnswerMode.MODAL && incoming.kind() == InteractionReader.Kind.MODAL) {
            return declined("form from a form", UserError.staleButton());
        }
        return work.mode() == AnswerMode.UPDATE && !incoming.onMessage()
                ? new HandlerCall(work.name(), AnswerMode.PRIVATE, work.handler())
                : work;
    }

    /** What to call a command, be it known or not; never what a person typed. */
    String name(InteractionReader incoming) {
        return catalog.command(incoming.path()).map(command -> name(command)).orElse(UNKNOWN_COMMAND);
    }

    private static String name(Command command) {
        return "/" + command.spec().path();
    }

    private HandlerCall command(InteractionReader incoming) {
        Optional<Command> found = catalog.command(incoming.path());
        if (found.isEmpty()) {
            return unknown();
        }
        Command command = found.get();
        return new HandlerCall(name(command), command.spec().answer(), () -> {
            Options options = options(incoming, command);
            options.requireWithin(command.spec().options());
            return command.handle(request(incoming), options);
        });
    }

    private HandlerCall userMenu(InteractionReader incoming) {
        Optional<UserCommand> found = catalog.userMenu(incoming.path());
        if (found.isEmpty()) {
            return unknown();
        }
        UserCommand menu = found.get();
        return new HandlerCall(
                menu.spec().name(), menu.spec().answer(), () -> menu.handle(request(incoming), incoming.target()));
    }

    private static HandlerCall unknown() {
        return declined(UNKNOWN_COMMAND, new UserError("I no longer know that command. `/help` lists what there is."));
    }

    private HandlerCall action(InteractionReader incoming) {
        Optional<CustomId> id = CustomId.decode(incoming.customId());
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
        ComponentPress press = new ComponentPress(request, id.get().arguments(), incoming.values(), incoming.fields());
        return new HandlerCall(action.name(), action.answer(), () -> action.handle(press));
    }

    private static boolean belongsToAnother(CustomId id, LearnerId person) {
        return id.owner().isPresent() && !id.owner().get().equals(person);
    }

    private static HandlerCall declined(String name, UserError error) {
        return new HandlerCall(name, AnswerMode.PRIVATE, () -> {
            throw error;
        });
    }

    /** What to propose while the person types. */
    List<Choice> suggestions(InteractionReader incoming) {
        Optional<Command> command = catalog.command(incoming.path());
        Optional<String> option = incoming.focused();
        if (command.isEmpty() || option.isEmpty()) {
            return List.of();
        }
        return command.get().suggest(request(incoming), option.get(), options(incoming, command.get())).stream()
                .limit(Choice.MOST)
                .toList();
    }

    private static Options options(InteractionReader incoming, Command command) {
        return incoming.options().within(command.spec().options());
    }

    private Request request(InteractionReader incoming) {
        return incoming.request(clock.instant());
    }
}
