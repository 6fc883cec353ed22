package dev.cairn.bot.features.groups;

import dev.cairn.bot.features.study.ProgressBar;
import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads groups with what their members study. */
final class GroupReader {
    private final GroupStore store;
    private final GroupDirectory directory;
    private final GroupPeople people;
    private final GroupStudy studies;
    private final StudyService study;
    private final Curriculum curriculum;

    GroupReader(
            GroupStore store,
            GroupDirectory directory,
            GroupPeople people,
            GroupStudy studies,
            StudyService study,
            Curriculum curriculum) {
        this.store = store;
        this.directory = directory;
        this.people = people;
        this.studies = studies;
        this.study = study;
        this.curriculum = curriculum;
    }

    Optional<Roadmap> roadmap(Group group) {
        return group.roadmap().flatMap(curriculum::roadmap);
    }

    /** A group as a stranger sees it. */
    GroupEntry entry(Group group) {
        return new GroupEntry(group, roadmap(group), store.members(group.id()).size(), false);
    }

    /** A group as its member sees it, or empty if the person is no member. */
    Optional<GroupView> view(Request request, Group group, int requestedPage) {
        List<GroupMember> members = store.members(group.id());
        if (members.stream().noneMatch(member -> member.learner().equals(request.learner()))) {
            return Optional.empty();
        }
        int last = (members.size() - 1) / GroupView.PAGE_SIZE;
        int page = Math.min(requestedPage, last);
        List<GroupMember> shown =
                members.subList(page * GroupView.PAGE_SIZE, Math.min(members.size(), (page + 1) * GroupView.PAGE_SIZE));
        Optional<Roadmap> roadmap = roadmap(group);
        return Optional.of(new GroupView(
                group, roadmap, members.size(), lines(request, group, shown), page, fellows(request, group)));
    }

    private List<GroupView.Line> lines(Request request, Group group, List<GroupMember> members) {
        List<LearnerId> learners = members.stream().map(GroupMember::learner).toList();
        Map<LearnerId, GroupPerson> present = people.present(group.server(), learners);
        Map<LearnerId, GroupStudy.Week> weeks = studies.of(group.server(), present.keySet(), request.at());
        return members.stream()
                .filter(member -> present.containsKey(member.learner()))
                .map(member -> {
                    GroupStudy.Week week = weeks.getOrDefault(member.learner(), GroupStudy.Week.NONE);
                    return new GroupView.Line(
                            Objects.requireNonNull(present.get(member.learner())),
                            member.isOwner(),
                            member.learner().equals(request.learner()),
                            roadmap(group).map(roadmap -> percent(member.learner(), roadmap)),
                            week.time(),
                            week.unit());
                })
                .toList();
    }

    private int percent(LearnerId learner, Roadmap roadmap) {
        RoadmapStanding standing = study.on(learner, roadmap);
        return ProgressBar.percent(study.pathfinder()
                .progress(standing.trackChoice(), standing.standing())
                .overall()
                .required()
                .fraction());
    }

    private Optional<GroupView.NamedFellows> fellows(Request request, Group group) {
        return studies.fellows(group.id(), request.learner(), request.at()).flatMap(found -> {
            Map<LearnerId, GroupPerson> present = people.present(group.server(), found.learners());
            List<GroupPerson> named =
                    present.values().stream().limit(GroupStudy.MAX_NAMED).toList();
            return named.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new GroupView.NamedFellows(found.unit(), named, present.size() - named.size()));
        });
    }

    /**
     * The groups that a person may see here, their own first, and the invitations they can answer, of which no notice is
     * needed then.
     */
    GroupList list(Request request, int requestedPage) {
        ServerId server = GroupDirectory.requireServer(request).server();
        GroupDirectory.Visible visible = directory.visible(server, request.learner());
        List<GroupInvitation> invitations =
                visible.groups().isEmpty() ? List.of() : store.invitations(server, request.learner());
        List<Group> groups = visible.groups();
        int last = Math.max(0, (groups.size() - 1) / GroupList.PAGE_SIZE);
        int page = Math.min(requestedPage, last);
        List<Group> shown =
                groups.subList(page * GroupList.PAGE_SIZE, Math.min(groups.size(), (page + 1) * GroupList.PAGE_SIZE));
        List<GroupInvitation> answerable = page > 0
                ? List.of()
                : invitations.stream().limit(GroupList.MAX_INVITATIONS).toList();
        Map<GroupId, Integer> sizes =
                store.sizes(Stream.concat(shown.stream(), answerable.stream().map(GroupInvitation::group))
                        .map(Group::id)
                        .distinct()
                        .toList());
        List<GroupEntry> entries = shown.stream()
                .map(group -> entry(group, sizes, visible.joined().contains(group)))
                .toList();
        if (!answerable.isEmpty()) {
            store.withdrawNotices(
                    request.learner(),
                    answerable.stream()
                            .map(invitation -> invitation.group().id())
                            .toList());
        }
        return new GroupList(
                page,
                last + 1,
                entries,
                invited(server, answerable, sizes),
                page > 0 ? 0 : invitations.size() - answerable.size());
    }

    private List<GroupList.Invited> invited(
            ServerId server, List<GroupInvitation> invitations, Map<GroupId, Integer> sizes) {
        Map<LearnerId, GroupPerson> inviters = people.present(
                server,
                invitations.stream()
                        .flatMap(invitation -> invitation.inviter().stream())
                        .distinct()
                        .toList());
        return invitations.stream()
                .map(invitation -> new GroupList.Invited(
                        entry(invitation.group(), sizes, false),
                        invitation.inviter().flatMap(inviter -> Optional.ofNullable(inviters.get(inviter)))))
                .toList();
    }

    private GroupEntry entry(Group group, Map<GroupId, Integer> sizes, boolean isJoined) {
        return new GroupEntry(group, roadmap(group), sizes.getOrDefault(group.id(), 0), isJoined);
    }
}
