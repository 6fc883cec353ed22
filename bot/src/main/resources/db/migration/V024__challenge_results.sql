-- The messages of a challenge that are kept current: its card, and its result.
CREATE TABLE challenge_message (
    challenge ${int64} NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('CARD', 'RESULT')),
    channel ${int64} NOT NULL,
    -- None once somebody has deleted it.
    message ${int64},
    -- What was known then is in the message.
    drawn_at ${int64} NOT NULL,
    -- A digest of the message, so that it is not edited into what it is, and of how many people that was drawn.
    digest TEXT,
    people ${int64} NOT NULL,
    -- When it may be edited again, and how often in a row Discord has refused that.
    editable_at ${int64} NOT NULL,
    refusals ${int64} NOT NULL,
    -- When somebody last asked for it to be drawn again.
    refreshed_at ${int64} NOT NULL,
    -- Whether nothing in it will change, unless somebody's data is deleted.
    settled ${bool} NOT NULL,
    PRIMARY KEY (challenge, kind)
) ${keyed};

CREATE INDEX challenge_message_due ON challenge_message (settled, editable_at);

INSERT INTO challenge_message (
    challenge, kind, channel, message, drawn_at, digest, people, editable_at, refusals, refreshed_at, settled)
SELECT challenge, 'CARD', channel, message, drawn_at, digest, 0, editable_at, refusals, 0, 1 = 0
FROM challenge_card;

DROP TABLE challenge_card;

-- What came of a challenge, as it was when it closed.
CREATE TABLE challenge_result (
    challenge ${int64} PRIMARY KEY NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    participants ${int64} NOT NULL,
    -- How many of them had reached the goal.
    reached ${int64} NOT NULL,
    -- The sum of all amounts.
    total ${int64} NOT NULL
) ${strict};

-- A person's place in a result. The name is that of the entry, and is gone with it.
CREATE TABLE challenge_place (
    challenge ${int64} NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    -- From 1, without gaps.
    position ${int64} NOT NULL,
    -- Nobody once their data is deleted.
    learner ${int64} REFERENCES learner (id) ON DELETE SET NULL,
    -- The rank, which equals share.
    standing ${int64} NOT NULL,
    amount ${int64} NOT NULL,
    -- Whether the messages no longer name somebody whose data is deleted.
    erased ${bool} NOT NULL,
    PRIMARY KEY (challenge, position)
) ${keyed};

CREATE INDEX challenge_place_of_learner ON challenge_place (learner, erased);

-- A team's place in a result.
CREATE TABLE challenge_team_place (
    challenge ${int64} NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    position ${int64} NOT NULL,
    team ${int64} NOT NULL REFERENCES challenge_team (id) ON DELETE CASCADE,
    -- None if too few people joined for it.
    standing ${int64},
    members ${int64} NOT NULL,
    total ${int64} NOT NULL,
    PRIMARY KEY (challenge, position)
) ${keyed};

CREATE INDEX challenge_team_place_of_team ON challenge_team_place (team);
