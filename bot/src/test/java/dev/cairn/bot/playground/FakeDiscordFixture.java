package dev.cairn.bot.playground;

import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

/** A running fake Discord with its default world, some commands, and an HTTP client. */
final class FakeDiscordFixture implements AutoCloseable {
    static final String COMMANDS = """
            [{'name':'next','description':'What to study now','contexts':[0,1,2],'integration_types':[0,1],
              'options':[{'type':3,'name':'roadmap','description':'Which','autocomplete':true},
                         {'type':4,'name':'minutes','description':'How long','min_value':5,'max_value':240}]},
             {'name':'roadmap','description':'Roadmaps','contexts':[0],'options':[
               {'type':1,'name':'show','description':'Show one','options':[
                 {'type':3,'name':'roadmap','description':'Which','required':true},
                 {'type':6,'name':'member','description':'Whose'}]}]},
             {'name':'View progress','type':2,'contexts':[0]},
             {'name':'Save to library','type':3,'contexts':[0]},
             {'name':'server','description':'Settings','contexts':[0],'default_member_permissions':'32'}]""";

    final ManualTicker ticker = new ManualTicker();
    final FakeDiscord fakeDiscord;
    final TestHttpClient http;
    final User ada;
    final User linus;
    final Server study;

    FakeDiscordFixture() {
        this(FakeDiscordOptions.defaults(Clock.systemUTC()));
    }

    FakeDiscordFixture(FakeDiscordOptions options) {
        try {
            fakeDiscord = FakeDiscord.start(options.withTicker(ticker));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http = new TestHttpClient(fakeDiscord);
        List<User> people = List.copyOf(fakeDiscord.world().people());
        ada = people.get(0);
        linus = people.get(1);
        study = fakeDiscord.world().servers().iterator().next();
    }

    static FakeDiscordFixture withCommands() {
        FakeDiscordFixture fixture = new FakeDiscordFixture();
        TestHttpClient.Reply reply = fixture.http.register(COMMANDS);
        if (reply.status() != 200) {
            throw new AssertionError(reply.json());
        }
        return fixture;
    }

    UserSession adaInStudy() {
        return ActingUser.of(fakeDiscord, ada).in(study, "study");
    }

    UserSession linusInStudy() {
        return ActingUser.of(fakeDiscord, linus).in(study, "study");
    }

    @Override
    public void close() {
        fakeDiscord.close();
    }
}
