package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.bot.interaction.Catalog;
import discord4j.discordjson.json.ApplicationCommandData;
import discord4j.discordjson.json.ApplicationCommandRequest;
import discord4j.rest.service.ApplicationService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Registers all commands with one bulk overwrite, unless Discord already has exactly these. */
final class CommandRegistrar {
    private static final Logger LOG = LoggerFactory.getLogger(CommandRegistrar.class);
    private static final int SLASH_COMMAND = 1;

    private final ApplicationService applications;
    private final ObjectMapper mapper;
    private final CommandIds commandIds;

    CommandRegistrar(ApplicationService applications, ObjectMapper mapper, CommandIds commandIds) {
        this.applications = applications;
        this.mapper = mapper;
        this.commandIds = commandIds;
    }

    /** Registers the commands and learns the ids that Discord gives them. */
    Mono<Void> register(long application, Catalog catalog) {
        List<ApplicationCommandRequest> wanted = CommandRenderer.render(catalog);
        return applications
                .getGlobalApplicationCommands(application, true)
                .collectList()
                .flatMap(stored -> {
                    if (normalized(stored).equals(normalized(wanted))) {
                        LOG.info("Discord already has all {} commands", wanted.size());
                        return Mono.just(stored);
                    }
                    return applications
                            .bulkOverwriteGlobalApplicationCommand(application, wanted)
                            .collectList()
                            .doOnSuccess(done -> LOG.info("Registered {} commands", wanted.size()));
                })
                .doOnNext(registered -> commandIds.learn(ids(registered)))
                .then();
    }

    private static Map<String, Long> ids(List<ApplicationCommandData> commands) {
        return commands.stream()
                .filter(command -> command.type().toOptional().orElse(SLASH_COMMAND) == SLASH_COMMAND)
                .collect(Collectors.toMap(
                        ApplicationCommandData::name, command -> command.id().asLong()));
    }

    private Set<JsonNode> normalized(List<?> commands) {
        return commands.stream()
                .map(command -> CommandNormalizer.normalize(mapper.valueToTree(command)))
                .collect(Collectors.toSet());
    }
}
