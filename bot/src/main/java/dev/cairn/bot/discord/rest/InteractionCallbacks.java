package dev.cairn.bot.discord.rest;

import static dev.cairn.bot.discord.rest.MessageDefaults.COMPONENTS_V2;
import static dev.cairn.bot.discord.rest.MessageDefaults.EPHEMERAL;
import static dev.cairn.bot.discord.rest.MessageDefaults.NO_MENTIONS;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.cairn.bot.discord.CardRenderer;
import dev.cairn.bot.discord.FileUpload;
import dev.cairn.bot.discord.InteractionAddress;
import dev.cairn.bot.discord.ModalRenderer;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Modal;
import discord4j.discordjson.json.ApplicationCommandOptionChoiceData;
import discord4j.discordjson.json.FollowupMessageRequest;
import discord4j.discordjson.json.ImmutableInteractionApplicationCommandCallbackData;
import discord4j.discordjson.json.InteractionApplicationCommandCallbackData;
import discord4j.discordjson.json.InteractionResponseData;
import discord4j.discordjson.json.PartialAttachmentData;
import discord4j.discordjson.json.WebhookMessageEditRequest;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Answers one interaction through its callback and its webhook, which Discord accepts for 15 minutes. */
public final class InteractionCallbacks {
    private static final int MESSAGE = 4;
    private static final int DEFERRED_MESSAGE = 5;
    private static final int DEFERRED_UPDATE = 6;
    private static final int UPDATE = 7;
    private static final int AUTOCOMPLETE_RESULT = 8;
    private static final int MODAL = 9;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final String ORIGINAL = "@original";

    private final Router router;
    private final InteractionAddress address;
    private final Locale locale;
    private final CardRenderer cardRenderer;

    /**
     * Answers the interaction.
     *
     * @param locale the invoker's language
     */
    public InteractionCallbacks(Router router, InteractionAddress address, Locale locale, CardRenderer cardRenderer) {
        this.router = router;
        this.address = address;
        this.locale = locale;
        this.cardRenderer = cardRenderer;
    }

    public Mono<Void> answer(Card card, boolean ephemeral) {
        return send(card, shown -> callback(MESSAGE, message(shown, ephemeral).build(), shown));
    }

    /** Answers for everybody in the channel, and notifies this person alone, if anybody. */
    public Mono<Void> post(Card card, Optional<LearnerId> ping) {
        return send(
                card,
                shown -> callback(
                        MESSAGE,
                        message(shown, false)
                                .allowedMentions(MessageDefaults.mentions(asSet(ping)))
                                .build(),
                        shown));
    }

    private static Set<LearnerId> asSet(Optional<LearnerId> ping) {
        return ping.map(Set::of).orElse(Set.of());
    }

    public Mono<Void> update(Card card) {
        return send(
                card,
                shown -> callback(
                        UPDATE, new MessageUpdate(message(shown, false).build(), FileUpload.only(shown)), shown));
    }

    public Mono<Void> openModal(Modal modal) {
        return callback(MODAL, ModalRenderer.render(modal));
    }

    public Mono<Void> suggest(List<Choice> choices) {
        return callback(
                AUTOCOMPLETE_RESULT,
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

    /** Puts the card in place of the deferral or of the message that was pressed. */
    public Mono<Void> editOriginal(Card card) {
        return editOriginal(card, Optional.empty());
    }

    /** Puts the card in place as {@link #editOriginal(Card)} does, and notifies this person alone, if anybody. */
    public Mono<Void> editOriginal(Card card, Optional<LearnerId> ping) {
        return send(card, shown -> edit(shown, ping));
    }

    private DiscordWebRequest edit(Card card, Optional<LearnerId> ping) {
        WebhookMessageEditRequest edit = WebhookMessageEditRequest.builder()
                .flagsOrNull(COMPONENTS_V2)
                .components(cardRenderer.render(card))
                .allowedMentionsOrNull(MessageDefaults.mentions(asSet(ping)))
                .attachmentsOrNull(FileUpload.only(card))
                .build();
        return FileUpload.in(
                Routes.WEBHOOK_MESSAGE_EDIT.newRequest(
                        Long.toUnsignedString(address.application()), address.token(), ORIGINAL),
                edit,
                card);
    }

    public Mono<Void> deleteOriginal() {
        return Routes.WEBHOOK_MESSAGE_DELETE
                .newRequest(Long.toUnsignedString(address.application()), address.token(), ORIGINAL)
                .exchange(router)
                .mono()
                .flatMap(InteractionCallbacks::completed);
    }

    /** Sends one more message, which only the invoker sees. */
    public Mono<Void> followUpPrivately(Card card) {
        return send(card, this::privateFollowUp);
    }

    private DiscordWebRequest privateFollowUp(Card card) {
        FollowupMessageRequest message = FollowupMessageRequest.builder()
                .flags(EPHEMERAL | COMPONENTS_V2)
                .components(cardRenderer.render(card))
                .allowedMentions(NO_MENTIONS)
                .build();
        return FileUpload.in(
                Routes.WEBHOOK_EXECUTE.newRequest(Long.toUnsignedString(address.application()), address.token()),
                message,
                card);
    }

    private Mono<Void> callback(int type, InteractionApplicationCommandCallbackData data) {
        return send(callbackRequest()
                .body(InteractionResponseData.builder().type(type).data(data).build()));
    }

    private DiscordWebRequest callback(int type, Object data, Card card) {
        return FileUpload.in(callbackRequest(), new Callback(type, data), card);
    }

    private DiscordWebRequest callbackRequest() {
        return Routes.INTERACTION_RESPONSE_CREATE.newRequest(Long.toUnsignedString(address.id()), address.token());
    }

    /** Sends the card, and sends it again without its picture or file if Discord does not take that. */
    private Mono<Void> send(Card card, Function<Card, DiscordWebRequest> request) {
        return send(request.apply(card))
                .onErrorResume(
                        fault -> card.file().isPresent() && mayBeAboutTheFile(fault),
                        fault -> send(request.apply(FileUpload.without(card, locale))));
    }

    private static boolean mayBeAboutTheFile(Throwable fault) {
        if (!(fault instanceof ClientException refused) || ApiError.of(refused).isAlreadyAcknowledged()) {
            return false;
        }
        int status = refused.getStatus().code();
        return status == BAD_REQUEST || status == TOO_LARGE || status >= 500;
    }

    private Mono<Void> send(DiscordWebRequest request) {
        return request.exchange(router).mono().flatMap(InteractionCallbacks::completed);
    }

    /** Discord4J's own type takes no data with attachments. */
    private record Callback(
            @JsonProperty("type") int type,
            @JsonProperty("data") Object data) {}

    /** A message that replaces another, with its files. */
    private record MessageUpdate(
            @JsonUnwrapped InteractionApplicationCommandCallbackData message,
            @JsonProperty("attachments") List<PartialAttachmentData> attachments) {}

    /** The status already says that the request arrived, so a connection that breaks during the body does no harm. */
    private static Mono<Void> completed(ClientResponse response) {
        return response.skipBody().onErrorComplete(RetryingSender::isConnectionFailure);
    }

    private ImmutableInteractionApplicationCommandCallbackData.Builder message(Card card, boolean ephemeral) {
        return InteractionApplicationCommandCallbackData.builder()
                .flags(ephemeral ? COMPONENTS_V2 | EPHEMERAL : COMPONENTS_V2)
                .components(cardRenderer.render(card))
                .allowedMentions(NO_MENTIONS);
    }

    private static ApplicationCommandOptionChoiceData choice(Choice choice) {
        return ApplicationCommandOptionChoiceData.builder()
                .name(choice.name())
                .value(choice.value())
                .build();
    }
}
