package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the way back from an opened card leads. Custom ids carry it as their last arguments. */
sealed interface Back {
    /** The arguments of a custom id that lead back there. */
    List<String> arguments();

    /** The results of a search. */
    record ToSearch(String query) implements Back {
        private static final int MAX_LENGTH = 60;

        /** Clips the query to what a custom id has room for, and leaves out colons, which separate its parts. */
        static ToSearch of(String query) {
            String safe = query.replace(':', ' ').strip();
            return new ToSearch(safe.length() <= MAX_LENGTH ? safe : safe.substring(0, MAX_LENGTH));
        }

        @Override
        public List<String> arguments() {
            return List.of("f", query);
        }
    }

    /** A topic, by the checksum of its id. */
    record ToTopic(String checksum) implements Back {
        static ToTopic of(Topic topic) {
            return new ToTopic(Checksum.of(topic.id().value()));
        }

        @Override
        public List<String> arguments() {
            return List.of("t", checksum);
        }
    }

    /** A page of a phase, by the checksum of its id. */
    record ToPhase(String checksum, int page) implements Back {
        static ToPhase of(Phase phase, int page) {
            return new ToPhase(Checksum.of(phase.id().value()), page);
        }

        @Override
        public List<String> arguments() {
            return List.of("p", checksum, Integer.toString(page));
        }
    }

    /** Reads the arguments of a custom id, which may be forged; empty if they lead nowhere. */
    static Optional<Back> decode(List<String> arguments) {
        if (arguments.size() < 2) {
            return Optional.empty();
        }
        return switch (arguments.get(0)) {
            case "f" -> Optional.of(ToSearch.of(arguments.get(1)));
            case "t" -> Optional.of(new ToTopic(arguments.get(1)));
            case "p" ->
                arguments.size() > 2 && arguments.get(2).matches("[0-9]{1,4}")
                        ? Optional.of(new ToPhase(arguments.get(1), Integer.parseInt(arguments.get(2))))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A custom id of an action that opens a card from which one can go back there. */
    default CustomId opening(String action, Viewer viewer, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(arguments());
        return new CustomId(action, Optional.of(viewer.id()), all);
    }

    /**
     * The custom id of a menu that opens cards from which one can go back there.
     *
     * @param name tells the menus of one card apart, since custom ids may not be the same
     */
    default CustomId menu(Viewer viewer, String name) {
        List<String> all = new ArrayList<>(arguments());
        all.add(name);
        return new CustomId(LookupActions.OPEN, Optional.of(viewer.id()), all);
    }

    /** Adds the button that leads back to a card. */
    default Card on(Viewer viewer, Card card) {
        return card.withRow(Button.secondary(
                LookupCopy.in(viewer.locale()).backButton(),
                CustomId.forOwner(LookupActions.BACK, viewer.id(), arguments().toArray(String[]::new))));
    }
}
