package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.cairn.bot.discord.rest.RetryingRouter;
import dev.cairn.bot.interaction.Catalog;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Registers all commands with one bulk overwrite, unless Discord already has exactly these. */
final class CommandRegistrar {
    private static final Logger LOG = LoggerFactory.getLogger(CommandRegistrar.class);
    private static final int SLASH_COMMAND = 1;

    private final Router router;
    private final long application;
    private final CommandIds commandIds;

    CommandRegistrar(Router router, long application, CommandIds commandIds) {
        this.router = router;
        this.application = application;
        this.commandIds = commandIds;
    }

    /**
     * Registers the commands and learns the ids that Discord gives them.
     *
     * @param found the commands that Discord has
     */
    Mono<Void> register(Catalog catalog, Mono<JsonNode> found) {
        ArrayNode wanted = CommandRenderer.render(catalog);
        return found.flatMap(stored -> {
                    if (normalized(stored).equals(normalized(wanted))) {
                        LOG.info("Discord already has all {} commands", wanted.size());
                        return Mono.just(stored);
                    }
                    return overwritten(wanted).doOnSuccess(done -> LOG.info("Registered {} commands", wanted.size()));
                })
                .doOnNext(registered -> commandIds.learn(ids(registered)))
                .then();
    }

    /** Asks for the commands that Discord has. */
    static Mono<JsonNode> stored(Router router, long application) {
        DiscordWebRequest request =
                Routes.GLOBAL_APPLICATION_COMMANDS_GET.newRequest(application).query("with_localizations", true);
        return RetryingRouter.retryingCutOff(request.exchange(router).bodyToMono(JsonNode.class));
    }

    private Mono<JsonNode> overwritten(ArrayNode commands) {
        return RetryingRouter.retryingCutOff(Routes.GLOBAL_APPLICATION_COMMANDS_BULK_OVERWRITE
                .newRequest(application)
                .body(commands)
                .exchange(router)
                .bodyToMono(JsonNode.class));
    }

    private static Map<String, Long> ids(JsonNode commands) {
        Map<String, Long> ids = new HashMap<>();
        for (JsonNode command : commands) {
            if (command.path("type").asInt(SLASH_COMMAND) == SLASH_COMMAND) {
                ids.put(command.path("name").asText(), command.path("id").asLong());
            }
        }
        return ids;
    }

    private static Set<JsonNode> normalized(JsonNode commands) {
        Set<JsonNode> normalized = new HashSet<>();
        commands.forEach(command -> normalized.add(CommandNormalizer.normalize(command)));
        return normalized;
    }
}
