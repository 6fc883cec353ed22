package dev.cairn.bot.playground;

import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

/** A running stand-in with its first world and some commands, and clients for it. */
final class Stage implements AutoCloseable {
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

    final MovedTicker ticker = new MovedTicker();
    final FakeDiscord standIn;
    final Wire wire;
    final User ada;
    final User linus;
    final Server study;

    Stage() {
        this(FakeDiscordOptions.defaults(Clock.systemUTC()));
    }

    Stage(FakeDiscordOptions options) {
        try {
            standIn = FakeDiscord.start(options.withTicker(ticker));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wire = new Wire(standIn);
        List<User> people = List.copyOf(standIn.world().people());
        ada = people.get(0);
        linus = people.get(1);
        study = standIn.world().servers().iterator().next();
    }

    static Stage withCommands() {
        Stage stage = new Stage();
        Wire.Reply reply = stage.wire.register(COMMANDS);
        if (reply.status() != 200) {
            throw new AssertionError(reply.json());
        }
        return stage;
    }

    UserSession adaInStudy() {
        return ActingUser.of(standIn, ada).in(study, "study");
    }

    UserSession linusInStudy() {
        return ActingUser.of(standIn, linus).in(study, "study");
    }

    @Override
    public void close() {
        standIn.close();
    }
}
