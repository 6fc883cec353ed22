package dev.cairn.bot.discord.rest;

import static dev.cairn.bot.discord.rest.MessageDefaults.COMPONENTS_V2;
import static dev.cairn.bot.discord.rest.MessageDefaults.EPHEMERAL;

import dev.cairn.bot.discord.CardRenderer;
import dev.cairn.bot.discord.FileUpload;
import dev.cairn.bot.discord.InteractionAddress;
import dev.cairn.bot.discord.JsonBody;
import dev.cairn.bot.discord.ModalRenderer;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CardFile;
import dev.cairn.bot.interaction.card.Modal;
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

    private final InteractionSender sender;
    private final InteractionAddress address;
    private final Locale locale;
    private final CardRenderer cardRenderer;

    /**
     * Answers the interaction.
     *
     * @param locale the invoker's language
     */
    public InteractionCallbacks(
            InteractionSender sender, InteractionAddress address, Locale locale, CardRenderer cardRenderer) {
        this.sender = sender;
        this.address = address;
        this.locale = locale;
        this.cardRenderer = cardRenderer;
    }

    public Mono<Void> answer(Card card, boolean ephemeral) {
        return sendCard(card, shown -> callback(MESSAGE, shown, message(shown, ephemeral, Set.of())));
    }

    /** Answers for everybody in the channel, and notifies this person alone, if anybody. */
    public Mono<Void> post(Card card, Optional<LearnerId> ping) {
        return sendCard(card, shown -> callback(MESSAGE, shown, message(shown, false, asSet(ping))));
    }

    private static Set<LearnerId> asSet(Optional<LearnerId> ping) {
        return ping.map(Set::of).orElse(Set.of());
    }

    public Mono<Void> update(Card card) {
        return sendCard(
                card,
                shown -> callback(UPDATE, shown, json -> {
                    message(shown, false, Set.of()).write(json);
                    FileUpload.writeOnly(json, shown);
                }));
    }

    public Mono<Void> openModal(Modal modal) {
        return sender.send(callback(MODAL, json -> ModalRenderer.write(json, modal)));
    }

    public Mono<Void> suggest(List<Choice> choices) {
        return sender.send(callback(AUTOCOMPLETE_RESULT, json -> {
            json.writeArrayFieldStart("choices");
            for (Choice choice : choices) {
                json.writeStartObject();
                json.writeStringField("name", choice.name());
                json.writeStringField("value", choice.value());
                json.writeEndObject();
            }
            json.writeEndArray();
        }));
    }

    public Mono<Void> defer(boolean ephemeral) {
        return sender.send(
                callback(DEFERRED_MESSAGE, json -> json.writeNumberField("flags", ephemeral ? EPHEMERAL : 0)));
    }

    public Mono<Void> deferUpdate() {
        return sender.send(callback(
                json -> {
                    json.writeStartObject();
                    json.writeNumberField("type", DEFERRED_UPDATE);
                    json.writeEndObject();
                },
                Optional.empty()));
    }

    /** Puts the card in place of the deferral or of the message that was pressed. */
    public Mono<Void> editOriginal(Card card) {
        return editOriginal(card, Optional.empty());
    }

    /** Puts the card in place as {@link #editOriginal(Card)} does, and notifies this person alone, if anybody. */
    public Mono<Void> editOriginal(Card card, Optional<LearnerId> ping) {
        return sendCard(
                card,
                shown -> new InteractionRequest(
                        InteractionRequest.Endpoint.EDIT_ORIGINAL,
                        address,
                        Optional.of(object(json -> {
                            message(shown, false, asSet(ping)).write(json);
                            FileUpload.writeOnly(json, shown);
                        })),
                        shown.file()));
    }

    public Mono<Void> deleteOriginal() {
        return sender.send(new InteractionRequest(
                InteractionRequest.Endpoint.DELETE_ORIGINAL, address, Optional.empty(), Optional.empty()));
    }

    /** Sends one more message, which only the invoker sees. */
    public Mono<Void> followUpPrivately(Card card) {
        return sendCard(
                card,
                shown -> new InteractionRequest(
                        InteractionRequest.Endpoint.FOLLOW_UP,
                        address,
                        Optional.of(object(message(shown, true, Set.of()))),
                        shown.file()));
    }

    /** The fields of a message, without the braces around them. */
    private JsonBody message(Card card, boolean ephemeral, Set<LearnerId> pings) {
        return json -> {
            json.writeNumberField("flags", ephemeral ? COMPONENTS_V2 | EPHEMERAL : COMPONENTS_V2);
            cardRenderer.write(json, card);
            MessageDefaults.writeMentions(json, pings);
        };
    }

    private static JsonBody object(JsonBody fields) {
        return json -> {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        };
    }

    private InteractionRequest callback(int type, JsonBody fields) {
        return callback(callbackBody(type, fields), Optional.empty());
    }

    private InteractionRequest callback(int type, Card card, JsonBody fields) {
        return callback(callbackBody(type, fields), card.file());
    }

    private InteractionRequest callback(JsonBody body, Optional<CardFile> file) {
        return new InteractionRequest(InteractionRequest.Endpoint.CALLBACK, address, Optional.of(body), file);
    }

    private static JsonBody callbackBody(int type, JsonBody fields) {
        return object(json -> {
            json.writeNumberField("type", type);
            json.writeObjectFieldStart("data");
            fields.write(json);
            json.writeEndObject();
        });
    }

    /** Sends the card, and sends it again without its picture or file if Discord does not take that. */
    private Mono<Void> sendCard(Card card, Function<Card, InteractionRequest> request) {
        Mono<Void> sent = sender.send(request.apply(card));
        return card.file().isEmpty()
                ? sent
                : sent.onErrorResume(
                        InteractionCallbacks::mayBeAboutTheFile,
                        fault -> sender.send(request.apply(FileUpload.without(card, locale))));
    }

    private static boolean mayBeAboutTheFile(Throwable fault) {
        if (!(fault instanceof RefusedException refused) || refused.error().isAlreadyAcknowledged()) {
            return false;
        }
        int status = refused.status();
        return status == BAD_REQUEST || status == TOO_LARGE || status >= 500;
    }
}
