package dev.cairn.bot.interaction.personal;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

record CombinedPersonalData(PersonalData first, PersonalData second) implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return Stream.concat(first.tables().stream(), second.tables().stream()).toList();
    }

    @Override
    public List<PersonalRun> runs(Handle handle, LearnerId learner) {
        return Stream.concat(first.runs(handle, learner).stream(), second.runs(handle, learner).stream())
                .toList();
    }

    @Override
    public Set<ServerId> changedServers(Handle handle, LearnerId learner) {
        return Stream.concat(
                        first.changedServers(handle, learner).stream(), second.changedServers(handle, learner).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void deleting(Handle handle, LearnerId learner) {
        first.deleting(handle, learner);
        second.deleting(handle, learner);
    }
}
