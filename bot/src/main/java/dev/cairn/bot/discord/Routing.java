package dev.cairn.bot.discord;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.MessageCommand;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserCommand;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.CustomId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Finds the handler of an interaction in the catalog. */
final class Routing {
    /** The name in logs and metrics of an interaction that cannot be read. */
    static final String UNREADABLE = "unreadable interaction";

    private static final String UNKNOWN_COMMAND = "unknown command";

    private final Catalog catalog;
    private final Clock clock;

    Routing(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * Returns the call that answers the interaction. If there is no handler for it, the call throws a {@link
     * UserError}.
     */
    HandlerCall call(InteractionReader interaction) {
        try {
            return withAllowedMode(
                    interaction,
                    switch (interaction.kind()) {
                        case COMMAND -> command(interaction);
                        case USER_COMMAND -> userCommand(interaction);
                        case MESSAGE_COMMAND -> messageCommand(interaction);
                        default -> action(interaction);
                    });
        } catch (UserError unreadable) {
            return declined(UNREADABLE, unreadable);
        } catch (RuntimeException fault) {
            return new HandlerCall(UNREADABLE, AnswerMode.PRIVATE, () -> {
                throw fault;
            });
        }
    }

    /**
     * Adjusts the answer mode: Discord accepts no modal in answer to a modal, and only an existing message can be
     * updated.
     */
    private static HandlerCall withAllowedMode(InteractionReader interaction, HandlerCall call) {
        if (call.mode() == AnswerMode.MODAL && interaction.kind() == InteractionReader.Kind.MODAL) {
            return declined("modal from a modal", UserError.staleButton());
        }
        return call.mode() == AnswerMode.UPDATE && !interaction.onMessage()
                ? new HandlerCall(call.name(), AnswerMode.PRIVATE, call.handler())
                : call;
    }

    /** The name of the interaction's command for logs and metrics; never contains anything a person typed. */
    String name(InteractionReader interaction) {
        return catalog.command(interaction.path()).map(command -> name(command)).orElse(UNKNOWN_COMMAND);
    }

    private static String name(Command command) {
        return "/" + command.spec().path();
    }

    private HandlerCall command(InteractionReader interaction) {
        Optional<Command> found = catalog.command(interaction.path());
        if (found.isEmpty()) {
            return unknown();
        }
        Command command = found.get();
        return new HandlerCall(name(command), command.spec().answer(), () -> {
            Options options = options(interaction, command);
            options.requireWithin(command.spec().options());
            return command.handle(request(interaction), options);
        });
    }

    private HandlerCall userCommand(InteractionReader interaction) {
        Optional<UserCommand> found = catalog.userCommand(interaction.path());
        if (found.isEmpty()) {
            return unknown();
        }
        UserCommand command = found.get();
        return new HandlerCall(
                command.spec().name(),
                command.spec().answer(),
                () -> command.handle(request(interaction), interaction.target()));
    }

    private HandlerCall messageCommand(InteractionReader interaction) {
        Optional<MessageCommand> found = catalog.messageCommand(interaction.path());
        if (found.isEmpty()) {
            return unknown();
        }
        MessageCommand command = found.get();
        return new HandlerCall(
                command.spec().name(),
                command.spec().answer(),
                () -> command.handle(request(interaction), interaction.targetMessage()));
    }

    private static HandlerCall unknown() {
        return declined(UNKNOWN_COMMAND, new UserError(EdgeCopy.text(EdgeCopy::unknownCommand)));
    }

    private HandlerCall action(InteractionReader interaction) {
        Optional<CustomId> id = CustomId.decode(interaction.customId());
        Optional<Action> found = id.flatMap(decoded -> catalog.action(decoded.action()));
        if (id.isEmpty() || found.isEmpty()) {
            return declined("unknown button", UserError.staleButton());
        }
        Request request = request(interaction);
        if (belongsToAnother(id.get(), request.learner())) {
            return declined("another's button", new UserError(EdgeCopy.text(EdgeCopy::madeForSomebodyElse)));
        }
        Action action = found.get();
        ComponentPress press = new ComponentPress(
                request,
                id.get().arguments(),
                interaction.values(),
                interaction.fields(),
                interaction.publicMessage(),
                interaction.links());
        return new HandlerCall(action.name(), action.answer(), () -> action.handle(press));
    }

    private static boolean belongsToAnother(CustomId id, LearnerId invoker) {
        return id.owner().isPresent() && !id.owner().get().equals(invoker);
    }

    private static HandlerCall declined(String name, UserError error) {
        return new HandlerCall(name, AnswerMode.PRIVATE, () -> {
            throw error;
        });
    }

    /** The choices to propose for the option being typed; none for an unknown command. */
    List<Choice> suggestions(InteractionReader interaction) {
        Optional<Command> command = catalog.command(interaction.path());
        Optional<String> option = interaction.focused();
        if (command.isEmpty() || option.isEmpty()) {
            return List.of();
        }
        return command.get().suggest(request(interaction), option.get(), options(interaction, command.get())).stream()
                .limit(OptionSpec.MAX_CHOICES)
                .toList();
    }

    private static Options options(InteractionReader interaction, Command command) {
        return interaction.options().within(command.spec().options());
    }

    private Request request(InteractionReader interaction) {
        return interaction.request(clock.instant());
    }
}
