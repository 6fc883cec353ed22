package dev.cairn.bot.copy;

import dev.cairn.bot.EveryFeature;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.StorageProblem;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Everything that Cairn says in English, with sample arguments. */
final class EnglishWords {
    private static final String ROOT = "dev.cairn.";

    private final SampleValues samples = new SampleValues();

    /** Returns what all copies say, and what describes the commands; the folder is for a database. */
    static List<CopyLine> all(Path folder) {
        List<CopyLine> lines = new ArrayList<>(new EnglishWords().ofCopies());
        try (Database database = Database.open(new DatabaseUrl.Sqlite(folder.resolve("copy.db")))) {
            lines.addAll(ofCommands(database));
        } catch (StorageProblem problem) {
            throw new AssertionError(problem);
        }
        return lines;
    }

    /** Returns what all copies say. */
    List<CopyLine> ofCopies() {
        List<CopyLine> lines = new ArrayList<>();
        for (Class<?> copy : CopyInterfaces.all()) {
            Object english = CopyInterfaces.english(copy);
            for (Method method : CopyInterfaces.methods(copy)) {
                lines.addAll(said(copy, english, method));
            }
        }
        return lines;
    }

    /** Returns what a method says for each set of sample arguments, without repeats. */
    List<CopyLine> said(Class<?> copy, Object english, Method method) {
        method.setAccessible(true);
        Set<String> words = new LinkedHashSet<>();
        for (List<Object> arguments : samples.arguments(method.getParameters())) {
            try {
                words.addAll(texts(method.invoke(english, arguments.toArray())));
            } catch (InvocationTargetException refused) {
                // These arguments do not go together; others do.
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        String place = copy.getPackageName().substring(ROOT.length());
        String source = copy.getSimpleName() + "." + method.getName();
        return words.stream().map(text -> new CopyLine(place, source, text)).toList();
    }

    private static List<String> texts(Object said) {
        if (said instanceof String text) {
            return List.of(text);
        } else if (said instanceof Text text) {
            return List.of(text.in(Locale.US));
        } else if (said instanceof Optional<?> optional) {
            return optional.map(EnglishWords::texts).orElse(List.of());
        } else if (said instanceof Iterable<?> many) {
            List<String> texts = new ArrayList<>();
            many.forEach(one -> texts.addAll(texts(one)));
            return texts;
        }
        return List.of(said.toString());
    }

    private static List<CopyLine> ofCommands(Database database) {
        Curriculum curriculum = CurriculumReader.bundled().orThrow();
        Catalog catalog = EveryFeature.on(curriculum, database, Clock.systemUTC());
        List<CopyLine> lines = new ArrayList<>();
        for (Command command : catalog.commands()) {
            String path = "/" + command.spec().path();
            lines.add(ofCommand(path, command.spec().description()));
            for (OptionSpec option : command.spec().options()) {
                lines.add(ofCommand(path + " " + option.name(), option.description()));
                if (option instanceof OptionSpec.ChoiceOption choices) {
                    choices.choices()
                            .forEach(choice -> lines.add(
                                    ofCommand(path + " " + option.name() + " " + choice.value(), choice.label())));
                }
            }
        }
        return lines;
    }

    private static CopyLine ofCommand(String source, Text words) {
        return new CopyLine("commands", source, words.in(Locale.US));
    }
}
