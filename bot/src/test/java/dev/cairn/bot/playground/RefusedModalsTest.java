package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedModalsTest {
    private static final String FIELD = "{'type':18,'label':'Name','component':{'type':4,'style':1,'custom_id':'ID'}}";

    private final FakeDiscordFixture fixture = FakeDiscordFixture.withCommands();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    'title':'T','custom_id':'m','components':[FIELD1,FIELD2,FIELD3,FIELD4,FIELD5,FIELD6] | components
                    'title':'T','custom_id':'m','components':[] | components
                    'title':'LONG46','custom_id':'m','components':[FIELD1] | title
                    'custom_id':'m','components':[FIELD1] | title
                    'title':'T','components':[FIELD1] | custom_id
                    'title':'T','custom_id':'LONG101','components':[FIELD1] | custom_id
                    'title':'T','custom_id':'m','components':[FIELD1,FIELD1] | components/1/component/custom_id
                    'title':'T','custom_id':'m','components':[{'type':18,'label':'LONG46','component':{'type':4,'style':1,'custom_id':'a'}}] | components/0/label
                    'title':'T','custom_id':'m','components':[{'type':18,'label':'x'}] | components/0/component
                    'title':'T','custom_id':'m','components':[{'type':18,'label':'x','component':{'type':4,'style':1,'custom_id':'a','label':'no'}}] | components/0/component/label
                    'title':'T','custom_id':'m','components':[{'type':18,'label':'x','component':{'type':4,'custom_id':'a'}}] | components/0/component/style
                    'title':'T','custom_id':'m','components':[{'type':18,'label':'x','component':{'type':4,'style':1,'custom_id':'a','min_length':9,'max_length':3}}] | components/0/component/min_length
                    'title':'T','custom_id':'m','components':[{'type':18,'label':'x','component':{'type':2,'style':1,'custom_id':'a'}}] | components/0/component/type
                    'title':'T','custom_id':'m','components':[{'type':4,'style':1,'custom_id':'a'}] | components/0/type
                    'title':'T','custom_id':'m','components':[{'type':18,'label':'x','component':{'type':3,'custom_id':'s','options':[]}}] | components/0/component/options
                    """)
    void theErrorNamesTheInvalidField(String fields, String place) {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        TestHttpClient.Reply reply = fixture.http.answer(next, "{'type':9,'data':{" + spelt(fields) + "}}");
        assertThat(reply.code()).isEqualTo(50035);
        assertThat(reply.json().at("/errors/data/" + place).isMissingNode())
                .as(reply.json().toString())
                .isFalse();
    }

    @Test
    void fiveFieldsAreAccepted() {
        InteractionOutcome next = fixture.adaInStudy().slash("next");
        String fields = "'title':'T','custom_id':'m','components':[FIELD1,FIELD2,FIELD3,FIELD4,FIELD5]";
        assertThat(fixture.http
                        .answer(next, "{'type':9,'data':{" + spelt(fields) + "}}")
                        .status())
                .isEqualTo(204);
    }

    private static String spelt(String fields) {
        String spelt = fields.replace("LONG46", "t".repeat(46)).replace("LONG101", "t".repeat(101));
        for (int i = 1; i <= 6; i++) {
            spelt = spelt.replace("FIELD" + i, FIELD.replace("ID", "field-" + i));
        }
        return spelt;
    }
}
