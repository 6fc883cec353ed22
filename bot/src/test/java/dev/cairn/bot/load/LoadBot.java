package dev.cairn.bot.load;

import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.StorageProblem;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A bot that the load driver compares. */
sealed interface LoadBot {
    /** How Cairn's image starts Java, and README's line too. */
    Path SETTINGS = Path.of("src", "docker", "java.options");

    /** What the driver builds. */
    Path BUILT = Path.of("target", "load").toAbsolutePath();

    String title();

    /** Starts the bot; it keeps what it stores in this folder, from one start to the next. */
    BotProcess start(LoadDiscord discord, Path folder);

    /** Whether an answer shows that the bot did its work. */
    boolean accepts(String answer);

    private static List<String> java() {
        return new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + SETTINGS));
    }

    /** Cairn as its image runs it, with learners who follow a roadmap each and have finished some of it. */
    record Cairn(Path archive) implements LoadBot {
        private static final int FINISHED = 8;

        @Override
        public String title() {
            return "Cairn";
        }

        @Override
        public BotProcess start(LoadDiscord discord, Path folder) {
            return start(discord, folder, "-XX:SharedArchiveFile=" + archive);
        }

        /** Starts it so that its classes are archived at its end. */
        BotProcess train(LoadDiscord discord, Path folder) {
            return start(discord, folder, "-XX:ArchiveClassesAtExit=" + archive);
        }

        private static BotProcess start(LoadDiscord discord, Path folder, String classes) {
            String database = "jdbc:sqlite:" + folder.resolve("load.db");
            if (Files.notExists(folder.resolve("load.db"))) {
                populate(discord, database);
            }
            List<String> command = java();
            command.add(classes);
            command.addAll(List.of("-jar", Path.of("target", "cairn.jar").toString(), "run"));
            return BotProcess.start(discord.host(), command, database);
        }

        private static void populate(LoadDiscord discord, String url) {
            List<Roadmap> roadmaps = CurriculumReader.bundled().orThrow().roadmaps();
            try (Database database = Database.open(DatabaseUrl.parse(url))) {
                database.write(handle -> {
                    for (LoadLearner learner : discord.learners()) {
                        Roadmap roadmap = roadmaps.get((int) ((learner.id() >> 22) % roadmaps.size()));
                        handle.execute("INSERT INTO learner (id, changes) VALUES (?, 0)", learner.id());
                        handle.execute(
                                "INSERT INTO followed_roadmap (learner, roadmap, since, choice) VALUES (?, ?, 0, 1)",
                                learner.id(),
                                roadmap.id().value());
                        for (Unit unit : roadmap.units().subList(0, FINISHED)) {
                            handle.execute(
                                    "INSERT INTO unit_mark (learner, unit, state, marked_at, study_day)"
                                            + " VALUES (?, ?, 'DONE', 0, '2026-01-01')",
                                    learner.id(),
                                    unit.id().value());
                        }
                    }
                    return FINISHED;
                });
            } catch (StorageProblem problem) {
                throw new IllegalStateException(problem);
            }
        }

        /** A real card has buttons; words about a fault have none. */
        @Override
        public boolean accepts(String answer) {
            return answer.contains("\"custom_id\"");
        }
    }

    /** A bot that answers one line, in Java with the same settings, or by Node. */
    record Bare(String title, List<String> command) implements LoadBot {
        @Override
        public BotProcess start(LoadDiscord discord, Path folder) {
            return BotProcess.start(discord.host(), command, "");
        }

        @Override
        public boolean accepts(String answer) {
            return answer.contains("Pong");
        }

        static Bare discord4j() {
            List<String> command = java();
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), BareBot.class.getName()));
            command.addAll(List.of("servers", "lanes"));
            return new Bare("Discord4J", command);
        }

        /** Builds the JDA bot; empty, and said, where that fails. */
        static Optional<Bare> jda() {
            Path project = Path.of("src", "load", "jda", "pom.xml");
            Path output = BUILT.resolve("jda");
            boolean built =
                    runs("JDA", List.of("mvn", "-q", "-B", "-f", project.toString(), "package", "-Doutput=" + output));
            List<String> command = java();
            command.addAll(List.of("-cp", output.resolve("bare-jda.jar") + File.pathSeparator + output + "/lib/*"));
            command.add("BareJda");
            return built ? Optional.of(new Bare("JDA", command)) : Optional.empty();
        }

        /** Fetches discord.js; empty, and said, where there is no npm or it fails. */
        static Optional<Bare> discordJs() {
            Path output = BUILT.resolve("discordjs");
            copy(Path.of("src", "load", "discordjs"), output);
            boolean built = output.resolve("node_modules").toFile().exists()
                    || runs(
                            "discord.js",
                            List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", "" + output));
            String script = output.resolve("bare.js").toString();
            return built ? Optional.of(new Bare("discord.js", List.of("node", script))) : Optional.empty();
        }

        private static void copy(Path from, Path to) {
            try (Stream<Path> files = Files.list(from)) {
                Files.createDirectories(to);
                for (Path file : files.toList()) {
                    Files.write(to.resolve(file.getFileName().toString()), Files.readAllBytes(file));
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        private static boolean runs(String what, List<String> command) {
            try {
                Files.createDirectories(BUILT);
                File log = BUILT.resolve(what + ".log").toFile();
                ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
                builder.environment().remove("MAVEN_CMD_LINE_ARGS");
                boolean done = builder.redirectOutput(log).start().waitFor() == 0;
                if (!done) {
                    System.out.println(what + " is left out: " + log + " says why");
                }
                return done;
            } catch (IOException absent) {
                System.out.println(what + " is left out: " + absent.getMessage());
                return false;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
