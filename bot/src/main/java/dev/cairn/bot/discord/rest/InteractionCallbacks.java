package dev.cairn.bot.discord.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.cairn.bot.discord.CardRenderer;
import dev.cairn.bot.discord.ModalRenderer;
import dev.cairn.bot.discord.PictureUpload;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Modal;
import discord4j.discordjson.json.AllowedMentionsData;
import discord4j.discordjson.json.ApplicationCommandOptionChoiceData;
import discord4j.discordjson.json.FollowupMessageRequest;
import discord4j.discordjson.json.ImmutableInteractionApplicationCommandCallbackData;
import discord4j.discordjson.json.InteractionApplicationCommandCallbackData;
import discord4j.discordjson.json.InteractionData;
import discord4j.discordjson.json.InteractionResponseData;
import discord4j.discordjson.json.PartialAttachmentData;
import discord4j.discordjson.json.WebhookMessageEditRequest;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.util.List;
import reactor.core.publisher.Mono;

/** The line back to one interaction, which Discord keeps open for 15 minutes. */
public final class InteractionCallbacks {
    private static final int MESSAGE = 4;
    private static final int DEFERRED_MESSAGE = 5;
    private static final int DEFERRED_UPDATE = 6;
    private static final int UPDATE = 7;
    private static final int SUGGESTIONS = 8;
    private static final int FORM = 9;
    private static final int EPHEMERAL = 1 << 6;
    private static final int COMPONENTS_V2 = 1 << 15;
    private static final String ORIGINAL = "@original";

    private static final AllowedMentionsData NOBODY =
            AllowedMentionsData.builder().parse(List.of()).build();

    private final Router router;
    private final InteractionData interaction;

    public InteractionCallbacks(Router router, InteractionData interaction) {
        this.router = router;
        this.interaction = interaction;
    }

    public Mono<Void> answer(Card card, boolean ephemeral) {
        return callback(MESSAGE, message(card, ephemeral).build(), card);
    }

    public Mono<Void> update(Card card) {
        return callback(UPDATE, new Replacement(message(card, false).build(), PictureUpload.only(card)), card);
    }

    public Mono<Void> open(Modal modal) {
        return callback(FORM, ModalRenderer.render(modal));
    }

    public Mono<Void> suggest(List<Choice> choices) {
        return callback(
                SUGGESTIONS,
                InteractionApplicationCommandCallbackData.builder()
                        .choices(choices.stream()
                                .map(InteractionCallbacks::choice)
                                .toList())
                        .build());
    }

    public Mono<Void> defer(boolean ephemeral) {
        return callback(
                DEFERRED_MESSAGE,
                InteractionApplicationCommandCallbackData.builder()
                        .flags(ephemeral ? EPHEMERAL : 0)
                        .build());
    }

    public Mono<Void> deferUpdate() {
        return send(callbackRequest()
                .body(InteractionResponseData.builder().type(DEFERRED_UPDATE).build()));
    }

    /** Puts the card where the deferral or the message with the button is. */
    public Mono<Void> replaceOriginal(Card card) {
        WebhookMessageEditRequest edit = WebhookMessageEditRequest.builder()
                .flagsOrNull(COMPONENTS_V2)
                .components(CardRenderer.render(card))
                .allowedMentionsOrNull(NOBODY)
                .attachmentsOrNull(PictureUpload.only(card))
                .build();
        return send(
                Routes.WEBHOOK_MESSAGE_EDIT.newRequest(
                        interaction.applicationId().asString(), interaction.token(), ORIGINAL),
                edit,
                card);
    }

    public Mono<Void> removeOriginal() {
        return Routes.WEBHOOK_MESSAGE_DELETE
                .newRequest(interaction.applicationId().asString(), interaction.token(), ORIGINAL)
                .exchange(router)
                .mono()
                .flatMap(InteractionCallbacks::arrived);
    }

    /** One more message that only the acting person sees. */
    public Mono<Void> whisper(Card card) {
        FollowupMessageRequest message = FollowupMessageRequest.builder()
                .flags(EPHEMERAL | COMPONENTS_V2)
                .components(CardRenderer.render(card))
                .allowedMentions(NOBODY)
                .build();
        return send(
                Routes.WEBHOOK_EXECUTE.newRequest(interaction.applicationId().asString(), interaction.token()),
                message,
                card);
    }

    private Mono<Void> callback(int type, InteractionApplicationCommandCallbackData data) {
        return send(callbackRequest()
                .body(InteractionResponseData.builder().type(type).data(data).build()));
    }

    private Mono<Void> callback(int type, Object data, Card card) {
        return send(callbackRequest(), new Callback(type, data), card);
    }

    private DiscordWebRequest callbackRequest() {
        return Routes.INTERACTION_RESPONSE_CREATE.newRequest(interaction.id().asString(), interaction.token());
    }

    private Mono<Void> send(DiscordWebRequest request, Object body, Card card) {
        return send(PictureUpload.in(request, body, card));
    }

    private Mono<Void> send(DiscordWebRequest request) {
        return request.exchange(router).mono().flatMap(InteractionCallbacks::arrived);
    }

    /** Discord4J's own takes no data with attachments. */
    private record Callback(
            @JsonProperty("type") int type,
            @JsonProperty("data") Object data) {}

    /** A message in place of another. */
    private record Replacement(
            @JsonUnwrapped InteractionApplicationCommandCallbackData message,
            @JsonProperty("attachments") List<PartialAttachmentData> attachments) {}

    /** The status says so; whatever happens to the rest of what Discord tells, there is nothing to do again. */
    private static Mono<Void> arrived(ClientResponse response) {
        return response.skipBody().onErrorComplete(RetryingSender::isBreak);
    }

    private static ImmutableInteractionApplicationCommandCallbackData.Builder message(Card card, boolean ephemeral) {
        return InteractionApplicationCommandCallbackData.builder()
                .flags(ephemeral ? COMPONENTS_V2 | EPHEMERAL : COMPONENTS_V2)
                .components(CardRenderer.render(card))
                .allowedMentions(NOBODY);
    }

    private static ApplicationCommandOptionChoiceData choice(Choice choice) {
        return ApplicationCommandOptionChoiceData.builder()
                .name(choice.name())
                .value(choice.value())
                .build();
    }
}
