package dev.cairn.bot.features.groups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.ServerTables;
import dev.cairn.curriculum.RoadmapId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;

class JdbiGroupStoreTest {
    private static final ServerId SERVER = new ServerId(1);
    private static final ServerId ELSEWHERE = new ServerId(2);
    private static final LearnerId ADA = new LearnerId(10);
    private static final LearnerId LINUS = new LearnerId(11);
    private static final LearnerId GRACE = new LearnerId(12);
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private Database database;
    private GroupStore groups;

    @BeforeEach
    void store(Database database) {
        this.database = database;
        this.groups = new JdbiGroupStore(database, InteractionMetrics.NONE);
    }

    @EachDatabase
    void createdGroupIsThereWithItsOwner() {
        Group created = done(groups.create(
                new NewGroup(SERVER, ADA, name("Deep Learners"), Optional.of(new RoadmapId("ml")), false, NOON)));

        assertThat(groups.of(SERVER)).containsExactly(created);
        assertThat(groups.find(SERVER, created.id())).contains(created);
        assertThat(groups.members(created.id())).containsExactly(new GroupMember(ADA, NOON, true));
        assertThat(groups.ties(SERVER, ADA).joined()).containsExactly(created.id());
        assertThat(groups.of(ELSEWHERE)).isEmpty();
    }

    @EachDatabase
    void nameThatDiffersByCaseAccentOrSpaceIsRefusedInThatServerAlone() {
        Group first = create(ADA, "Café Data");
        assertRefused(tryCreate(SERVER, LINUS, "cafe  DATA"), GroupRefusal.NAME_TAKEN);
        done(tryCreate(ELSEWHERE, LINUS, "cafe data"));
        Group other = create(LINUS, "Others");
        assertRefused(
                groups.change(SERVER, other.id(), group -> group.named(name("cafédata"))), GroupRefusal.NAME_TAKEN);
        done(groups.change(SERVER, first.id(), group -> group.named(name("CAFÉ data"))));
    }

    @EachDatabase
    void limitsHold() {
        IntStream.range(0, 3).forEach(number -> create(ADA, "Owned " + number));
        assertRefused(tryCreate(SERVER, ADA, "Fourth"), GroupRefusal.OWNS_TOO_MANY);
        LongStream.range(100, 147).forEach(owner -> create(new LearnerId(owner), "Group " + owner));
        assertRefused(tryCreate(SERVER, LINUS, "The 51st"), GroupRefusal.SERVER_FULL);
        List<Group> all = groups.of(SERVER);
        all.stream().limit(10).forEach(group -> done(join(group, GRACE)));
        assertRefused(join(all.get(10), GRACE), GroupRefusal.IN_TOO_MANY);
        assertRefused(tryCreate(ELSEWHERE, GRACE, "More"), GroupRefusal.IN_TOO_MANY);
    }

    @EachDatabase
    void joiningTwiceIsRefusedAndChangesNothing() {
        Group group = create(ADA, "Group");
        done(join(group, LINUS));
        assertRefused(join(group, LINUS), GroupRefusal.ALREADY_MEMBER);
        assertThat(groups.members(group.id())).hasSize(2);
    }

    @EachDatabase
    void twoPeopleWhoPressJoinAtOnceAreBothIn() {
        Group group = create(ADA, "Group");
        List<CompletableFuture<GroupResult>> presses = List.of(LINUS, GRACE, new LearnerId(13), LINUS).stream()
                .map(learner -> CompletableFuture.supplyAsync(() -> join(group, learner)))
                .toList();
        assertThat(presses.stream().map(CompletableFuture::join))
                .filteredOn(GroupResult.Done.class::isInstance)
                .hasSize(3);
        assertThat(groups.members(group.id())).hasSize(4);
    }

    @EachDatabase
    void ownerWhoLeavesHandsTheGroupToTheLongestMember() {
        Group group = create(ADA, "Group");
        groups.join(SERVER, group.id(), GRACE, NOON.plusSeconds(1));
        groups.join(SERVER, group.id(), LINUS, NOON.plusSeconds(2));

        assertThat(leave(group, ADA)).isEqualTo(new GroupResult.Left(group, Optional.of(GRACE), false));
        assertThat(groups.members(group.id())).extracting(GroupMember::learner).containsExactly(GRACE, LINUS);
        assertThat(leave(group, LINUS)).isEqualTo(new GroupResult.Left(group, Optional.empty(), false));
        assertRefused(leave(group, LINUS), GroupRefusal.NOT_A_MEMBER);
        assertThat(leave(group, GRACE)).isEqualTo(new GroupResult.Left(group, Optional.empty(), true));
        assertThat(groups.of(SERVER)).isEmpty();
        assertRefused(leave(group, GRACE), GroupRefusal.NO_SUCH_GROUP);
    }

    @EachDatabase
    void ownerWhoComesBackIsAMemberAndOwnsNothing() {
        Group group = create(ADA, "Group");
        done(join(group, LINUS));
        leave(group, ADA);
        groups.join(SERVER, group.id(), ADA, NOON.plusSeconds(9));
        assertThat(groups.members(group.id())).extracting(GroupMember::learner).containsExactly(LINUS, ADA);
    }

    @EachDatabase
    void groupWhoseOwnerIsDeletedBelongsToTheLongestMember() {
        Group group = create(ADA, "Group");
        groups.join(SERVER, group.id(), GRACE, NOON.plusSeconds(1));
        groups.join(SERVER, group.id(), LINUS, NOON.plusSeconds(2));
        delete(ADA);
        assertThat(groups.members(group.id()))
                .containsExactly(
                        new GroupMember(GRACE, NOON.plusSeconds(1), true),
                        new GroupMember(LINUS, NOON.plusSeconds(2), false));
        IntStream.range(0, 2).forEach(number -> create(GRACE, "Owned " + number));
        assertRefused(tryCreate(SERVER, GRACE, "Fourth"), GroupRefusal.OWNS_TOO_MANY);
    }

    @EachDatabase
    void groupWhoseLastMemberIsDeletedIsGoneAndItsNameFree() {
        create(ADA, "Group");
        delete(ADA);
        assertThat(groups.of(SERVER)).isEmpty();
        assertThat(create(LINUS, "group").name()).isEqualTo(name("group"));
    }

    @EachDatabase
    void ownerHandsOverToAMemberWhoMayOwnOneMore() {
        Group group = create(ADA, "Group");
        assertRefused(handOver(group, LINUS), GroupRefusal.NOT_A_MEMBER);
        done(join(group, LINUS));
        done(handOver(group, LINUS));
        done(handOver(group, LINUS));
        assertThat(groups.members(group.id()).get(0).learner()).isEqualTo(LINUS);
        done(join(group, GRACE));
        IntStream.range(0, 3).forEach(number -> create(GRACE, "Owned " + number));
        assertRefused(handOver(group, GRACE), GroupRefusal.OWNS_TOO_MANY);
    }

    @EachDatabase
    void privateGroupAdmitsTheInvitedAloneAndIsUnknownToOthers() {
        Group group = done(groups.create(new NewGroup(SERVER, ADA, name("Secret"), Optional.empty(), true, NOON)));
        assertRefused(join(group, LINUS), GroupRefusal.NO_SUCH_GROUP);
        done(invite(group, LINUS, NOON));
        assertRefused(invite(group, LINUS, NOON), GroupRefusal.ALREADY_INVITED);
        assertThat(groups.invitations(SERVER, LINUS))
                .containsExactly(new GroupInvitation(group, LINUS, Optional.of(ADA), NOON));
        assertThat(groups.invitations(ELSEWHERE, LINUS)).isEmpty();
        done(join(group, LINUS));
        assertThat(groups.invitations(SERVER, LINUS)).isEmpty();
        assertRefused(invite(group, LINUS, NOON), GroupRefusal.ALREADY_MEMBER);
    }

    @EachDatabase
    void declinedInvitationHoldsForThirtyDays() {
        Group group = done(groups.create(new NewGroup(SERVER, ADA, name("Secret"), Optional.empty(), true, NOON)));
        done(invite(group, LINUS, NOON));
        done(groups.decline(SERVER, group.id(), LINUS, NOON));
        assertRefused(groups.decline(SERVER, group.id(), LINUS, NOON), GroupRefusal.NOT_INVITED);
        assertThat(groups.invitations(SERVER, LINUS)).isEmpty();
        assertRefused(join(group, LINUS), GroupRefusal.NO_SUCH_GROUP);
        assertRefused(invite(group, LINUS, NOON.plus(Duration.ofDays(29))), GroupRefusal.DECLINED);
        done(invite(group, LINUS, NOON.plus(Duration.ofDays(30))));
    }

    @EachDatabase
    void groupHasTwentyOpenInvitations() {
        Group group = create(ADA, "Group");
        LongStream.range(100, 120).forEach(learner -> done(invite(group, new LearnerId(learner), NOON)));
        assertRefused(invite(group, LINUS, NOON), GroupRefusal.TOO_MANY_INVITATIONS);
        done(groups.decline(SERVER, group.id(), new LearnerId(100), NOON));
        done(invite(group, LINUS, NOON));
    }

    @EachDatabase
    void invitationOutlivesTheDataOfWhoMadeIt() {
        Group group = create(ADA, "Group");
        done(join(group, GRACE));
        done(invite(group, LINUS, NOON));
        delete(ADA);
        assertThat(groups.invitations(SERVER, LINUS))
                .containsExactly(new GroupInvitation(group, LINUS, Optional.empty(), NOON));
    }

    @EachDatabase
    void groupOfAnotherServerCannotBeReached() {
        Group group = create(ADA, "Group");
        assertThat(groups.find(ELSEWHERE, group.id())).isEmpty();
        assertRefused(groups.join(ELSEWHERE, group.id(), LINUS, NOON), GroupRefusal.NO_SUCH_GROUP);
        assertRefused(groups.leave(ELSEWHERE, group.id(), ADA, NOON), GroupRefusal.NO_SUCH_GROUP);
        assertRefused(groups.close(ELSEWHERE, group.id()), GroupRefusal.NO_SUCH_GROUP);
        assertRefused(groups.change(ELSEWHERE, group.id(), before -> before), GroupRefusal.NO_SUCH_GROUP);
        assertRefused(groups.handOver(ELSEWHERE, group.id(), ADA, NOON), GroupRefusal.NO_SUCH_GROUP);
        assertThat(groups.members(group.id())).hasSize(1);
    }

    @EachDatabase
    void changesAreKept() {
        Group group = create(ADA, "Group");
        Group changed = done(groups.change(
                SERVER,
                group.id(),
                before -> before.named(name("Renamed"))
                        .at(Optional.of(new ChannelId(5)))
                        .studying(Optional.of(new RoadmapId("ml")))
                        .withPrivacy(true)));
        assertThat(groups.of(SERVER)).containsExactly(changed);
        done(groups.close(SERVER, group.id()));
        assertThat(groups.of(SERVER)).isEmpty();
    }

    @EachDatabase
    void purgeDeletesGroupsInSteps() {
        Group group = create(ADA, "Group");
        LongStream.range(100, 130).forEach(learner -> join(group, new LearnerId(learner)));
        done(invite(group, LINUS, NOON));
        int steps = 0;
        while (database.write(handle -> ServerTables.delete(handle, SERVER, 10)) == 10) {
            steps++;
        }
        assertThat(steps).isEqualTo(3);
        assertThat(groups.ties(SERVER, ADA).joined()).isEmpty();
    }

    private static GroupName name(String typed) {
        return GroupName.read(typed).orElseThrow();
    }

    private GroupResult tryCreate(ServerId server, LearnerId owner, String name) {
        return groups.create(new NewGroup(server, owner, name(name), Optional.empty(), false, NOON));
    }

    private Group create(LearnerId owner, String name) {
        return done(tryCreate(SERVER, owner, name));
    }

    private GroupResult join(Group group, LearnerId learner) {
        return groups.join(SERVER, group.id(), learner, NOON);
    }

    private GroupResult leave(Group group, LearnerId learner) {
        return groups.leave(SERVER, group.id(), learner, NOON);
    }

    private GroupResult handOver(Group group, LearnerId learner) {
        return groups.handOver(SERVER, group.id(), learner, NOON);
    }

    private GroupResult invite(Group group, LearnerId learner, Instant at) {
        return groups.invite(SERVER, group.id(), new GroupStore.Invitation(ADA, learner, at));
    }

    private void delete(LearnerId learner) {
        int deleted = database.write(handle -> handle.createUpdate("DELETE FROM learner WHERE id = :id")
                .bind("id", learner)
                .execute());
        assertThat(deleted).isEqualTo(1);
    }

    private static Group done(GroupResult result) {
        assertThat(result).isInstanceOf(GroupResult.Done.class);
        return ((GroupResult.Done) result).group();
    }

    private static void assertRefused(GroupResult result, GroupRefusal reason) {
        assertThat(result).isEqualTo(new GroupResult.Refused(reason));
    }
}
