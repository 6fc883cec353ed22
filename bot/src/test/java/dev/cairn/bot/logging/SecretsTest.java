package dev.cairn.bot.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST /interactions/12/aW50ZXJ/callback    | POST /interactions/12/***/callback
            /api/v10/webhooks/34/tok-en_1?wait=true    | /api/v10/webhooks/34/***?wait=true
            token MTIz.x.y refused                     | token *** refused
            Bot NzkyNz_E1NDU2.X-hvzA.Ovy4MCQywSkoMRRcl | Bot ***
            jdbc:postgresql://h/db?password=hunter2&a=b | jdbc:postgresql://h/db?password=***&a=b
            Connected to Discord as application 9       | Connected to Discord as application 9
            """)
    void secretsAreRedacted(String text, String masked) {
        assertThat(Secrets.masked(text)).isEqualTo(masked);
    }

    @Test
    void lineBreaksAreReplaced() {
        assertThat(Secrets.masked("one\ntwo\r\nthree")).isEqualTo("one two three");
        assertThat(Secrets.masked("a\u2028b\u001b[31mc")).isEqualTo("a b [31mc");
    }
}
