package dev.cairn.bot.playground.rest;

import dev.cairn.bot.playground.commands.RegisteredCommands;
import dev.cairn.bot.playground.interactions.CallbackReceiver;
import dev.cairn.bot.playground.interactions.FollowUps;
import dev.cairn.bot.playground.messages.MessageWriter;
import dev.cairn.bot.playground.world.World;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The objects behind the REST API.
 *
 * @param gateway the URL of the gateway
 * @param perBucket the rate limit of an ordinary route
 * @param global the rate limit of all ordinary routes together, if any
 * @param ticker nanoseconds, for rate limit windows and nonces
 */
public record RestParts(
        String token,
        World world,
        RegisteredCommands commands,
        CallbackReceiver answers,
        FollowUps followUps,
        MessageWriter writer,
        Supplier<URI> gateway,
        RateLimit perBucket,
        Optional<RateLimit> global,
        LongSupplier ticker,
        Clock clock) {

    RequestLimits limits() {
        return new RequestLimits(perBucket, global, ticker, clock);
    }

    List<RouteSpec> routes() {
        List<RouteSpec> routes = new ArrayList<>();
        routes.addAll(new GatewayRoutes(gateway).routes());
        routes.addAll(new UserRoutes(world).routes());
        routes.addAll(new GuildRoutes(world).routes());
        routes.addAll(new CommandRoutes(world, commands).routes());
        routes.addAll(new InteractionRoutes(answers, followUps).routes());
        routes.addAll(new ChannelRoutes(world, writer, new Nonces(ticker)).routes());
        return routes;
    }
}
