package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.groups.Groups;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.time.DayParser;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code /challenge create}: begins a challenge with what is given, and asks for the rest. */
final class ChallengeCreateCommand implements Command {
    private static final String TITLE = "title";
    private static final String GOAL = "goal";
    private static final String AMOUNT = "amount";
    private static final String START = "start";
    private static final String END = "end";
    private static final String MISSES = "misses";
    private static final String HOW = "how";
    private static final int MAX_AMOUNT = 1_000_000;
    private static final int MAX_MISSES = 365;

    private static final CommandSpec SPEC = CommandSpec.inGroup(
            ChallengesFeature.GROUP,
            "create",
            words(ChallengeCommandCopy::createDescription),
            AnswerMode.MODAL,
            new OptionSpec.StringOption(
                    TITLE, words(ChallengeCommandCopy::titleOption), false, false, ChallengeTitle.MAX_LENGTH),
            new OptionSpec.ChoiceOption(GOAL, words(ChallengeCommandCopy::goalOption), false, goals()),
            new OptionSpec.IntegerOption(AMOUNT, words(ChallengeCommandCopy::amountOption), false, 0, MAX_AMOUNT),
            day(START, ChallengeCommandCopy::startOption),
            day(END, ChallengeCommandCopy::endOption),
            Groups.optional(words(ChallengeCommandCopy::groupOption)),
            TargetOption.spec(words(ChallengeCommandCopy::targetOption)),
            new OptionSpec.IntegerOption(MISSES, words(ChallengeCommandCopy::missesOption), false, 0, MAX_MISSES),
            new OptionSpec.ChoiceOption(HOW, words(ChallengeCommandCopy::howOption), false, modes()));

    private final ChallengeDraftActions drafts;
    private final ChallengeDraftReader reader;
    private final Groups groups;
    private final TargetOption targets;

    ChallengeCreateCommand(
            ChallengeDraftActions drafts, ChallengeDraftReader reader, Groups groups, TargetOption targets) {
        this.drafts = drafts;
        this.reader = reader;
        this.groups = groups;
        this.targets = targets;
    }

    private static Text words(Function<ChallengeCommandCopy, String> words) {
        return ChallengeCommandCopy.text(words);
    }

    private static OptionSpec day(String name, Function<ChallengeCommandCopy, String> description) {
        return new OptionSpec.StringOption(name, words(description), false, true, ChallengeForm.MAX_DAY_LENGTH);
    }

    private static List<OptionSpec.FixedChoice> goals() {
        return Arrays.stream(GoalKind.values())
                .map(kind -> new OptionSpec.FixedChoice(words(copy -> copy.goalChoice(kind)), kind.value()))
                .toList();
    }

    private static List<OptionSpec.FixedChoice> modes() {
        return Arrays.stream(Mode.values())
                .map(mode -> new OptionSpec.FixedChoice(words(copy -> copy.howChoice(mode)), ModeChoice.value(mode)))
                .toList();
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return drafts.begin(
                request,
                new ChallengeDraft.Typed(
                        options.text(TITLE),
                        options.text(GOAL),
                        number(options, AMOUNT),
                        options.text(START),
                        options.text(END),
                        options.text(Groups.OPTION),
                        options.text(TargetOption.NAME),
                        number(options, MISSES),
                        options.text(HOW)));
    }

    private static Optional<String> number(Options options, String name) {
        return options.integer(name).stream().mapToObj(Integer::toString).findFirst();
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return switch (option) {
            case Groups.OPTION -> groups.suggest(request, options);
            case TargetOption.NAME -> targets.suggest(options.text(option).orElse(""));
            case START, END -> days(request, option, options.text(option).orElse(""));
            default -> List.of();
        };
    }

    /** Shows how a typed day is read, so that nobody finds out only after posting; before that, usual days. */
    private List<Choice> days(Request request, String option, String typed) {
        LocalDate today = reader.today(request);
        ChallengeCommandCopy copy = ChallengeCommandCopy.in(request.locale());
        List<String> words = typed.isBlank() ? copy.usualDays(option.equals(START)) : List.of(typed);
        DayParser parser = DayParser.ahead(today);
        boolean isStart = option.equals(START);
        return Stream.concat(
                        reader.cohorts().suggest(copy, isStart, typed, today).stream(),
                        words.stream()
                                .flatMap(word -> parser.read(word).stream()
                                        .map(day -> new Choice(copy.dayChoice(word, day), day.toString()))))
                .toList();
    }
}
