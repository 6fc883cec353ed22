package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.testkit.DiscordOpenApi;
import dev.cairn.testkit.SentRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Checks that every request the fake Discord accepts is valid by Discord's own description. */
class AcceptedRequestsTest {
    private static final String CARD = """
            {'type':17,'accent_color':5793266,'components':[
              {'type':10,'content':'words'},
              {'type':9,'components':[{'type':10,'content':'words'}],
               'accessory':{'type':2,'style':5,'label':'Open','url':'https://example.org'}},
              {'type':14,'divider':true,'spacing':2},
              {'type':12,'items':[{'media':{'url':'https://example.org/a.png'},'description':'a'}]},
              {'type':1,'components':[{'type':2,'style':1,'label':'Done','custom_id':'done'}]},
              {'type':1,'components':[{'type':3,'custom_id':'steps','min_values':0,'max_values':1,
                                       'options':[{'label':'one','value':'1','default':true}]}]}]}""";

    private final FakeDiscordFixture fixture = FakeDiscordFixture.withCommands();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void acceptedRequestsMatchDiscordsDescription() {
        InteractionOutcome shown = fixture.adaInStudy().slash("next");
        fixture.http.answer(shown, "{'type':5,'data':{'flags':64}}");
        String card = "{'flags':32768,'components':[" + CARD + "],'allowed_mentions':{'parse':[]}}";
        fixture.http.patch(fixture.http.webhook(shown) + "/messages/@original", card);
        fixture.http.post(fixture.http.webhook(shown), card);
        fixture.http.answer(fixture.adaInStudy().slash("next"), "{'type':4,'data':" + card + "}");
        fixture.http.answer(
                fixture.adaInStudy().complete("next", "roadmap", "m"),
                "{'type':8,'data':{'choices':[{'name':'ML','value':'ml'}]}}");
        fixture.http.answer(fixture.adaInStudy().slash("next"), """
                {'type':9,'data':{'custom_id':'m','title':'Log','components':[{'type':10,'content':'words'},
                  {'type':18,'label':'Minutes','component':{'type':4,'style':1,'custom_id':'minutes'}}]}}""");
        fixture.http.post("/users/@me/channels", "{'recipient_id':'" + fixture.ada.id() + "'}");
        fixture.http.post(
                "/channels/"
                        + ActingUser.of(fixture.fakeDiscord, fixture.ada)
                                .inDm()
                                .channel()
                                .id() + "/messages",
                "{'content':'study','nonce':'n','enforce_nonce':true,'allowed_mentions':{'users':['" + fixture.ada.id()
                        + "']}}");
        assertThat(fixture.fakeDiscord.requests().refusals()).isEmpty();
        List<SentRequest> taken = fixture.fakeDiscord.requests().requests().stream()
                .map(AcceptedRequestsTest::sent)
                .toList();
        assertThat(taken).hasSize(9);
        DiscordOpenApi.given().assertAllValid(taken);
    }

    private static SentRequest sent(ReceivedRequest request) {
        Optional<JsonNode> body = Optional.of(request.body()).filter(JsonNode::isContainerNode);
        return new SentRequest(request.method(), request.path(), body);
    }
}
