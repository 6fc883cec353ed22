CREATE TABLE study_group (
    id ${identity},
    server ${int64} NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    -- The name without case, accents and spaces, by which names of a server differ.
    name_key TEXT NOT NULL,
    roadmap TEXT,
    -- Where its challenges, weekly line and shared timers go.
    home_channel ${int64},
    -- Whether people join by invitation only, and strangers do not see it.
    private ${bool} NOT NULL,
    created_at ${int64} NOT NULL,
    UNIQUE (server, name_key)
) ${strict};

CREATE TABLE study_group_member (
    study_group ${int64} NOT NULL REFERENCES study_group (id) ON DELETE CASCADE,
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    joined_at ${int64} NOT NULL,
    -- Since when the member owns it; where nobody does, as after a deletion, the longest member does.
    owner_since ${int64},
    PRIMARY KEY (study_group, learner)
) ${keyed};

CREATE INDEX study_group_member_of_learner ON study_group_member (learner);

CREATE TABLE study_group_invitation (
    study_group ${int64} NOT NULL REFERENCES study_group (id) ON DELETE CASCADE,
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    -- Nobody once the inviting person's data is deleted.
    inviter ${int64} REFERENCES learner (id) ON DELETE SET NULL,
    invited_at ${int64} NOT NULL,
    declined_at ${int64},
    PRIMARY KEY (study_group, learner)
) ${keyed};

CREATE INDEX study_group_invitation_of_learner ON study_group_invitation (learner);

CREATE INDEX study_group_invitation_by_inviter ON study_group_invitation (inviter);
