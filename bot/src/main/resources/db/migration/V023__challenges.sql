CREATE TABLE challenge (
    id ${identity},
    server ${int64} NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    -- The interaction that began it, for which only one challenge is created.
    draft ${int64} NOT NULL,
    -- Nobody once their data is deleted.
    creator ${int64} REFERENCES learner (id) ON DELETE SET NULL,
    title TEXT NOT NULL,
    goal TEXT NOT NULL CHECK (goal IN ('TIME', 'UNITS', 'STREAK')),
    -- Minutes, units or days.
    amount ${int64} NOT NULL,
    -- How many days of a streak may be missed.
    misses ${int64} NOT NULL,
    -- The part of a roadmap whose units alone count: phase:ROADMAP:PHASE or unit:UNIT.
    target TEXT,
    mode TEXT NOT NULL CHECK (mode IN ('EACH', 'TEAMS', 'TOGETHER')),
    -- The group it is for; none once that was closed.
    study_group ${int64} REFERENCES study_group (id) ON DELETE SET NULL,
    for_group ${bool} NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    -- The midnights before and after these days in the server's zone, and until when entries for them count.
    starts_at ${int64} NOT NULL,
    ends_at ${int64} NOT NULL,
    closes_at ${int64} NOT NULL,
    created_at ${int64} NOT NULL,
    edited_at ${int64},
    edited_by ${int64} REFERENCES learner (id) ON DELETE SET NULL,
    canceled_at ${int64},
    canceled_by ${int64} REFERENCES learner (id) ON DELETE SET NULL,
    -- When its result was made.
    closed_at ${int64},
    UNIQUE (server, draft)
) ${strict};

CREATE INDEX challenge_by_creator ON challenge (creator);

CREATE INDEX challenge_by_editor ON challenge (edited_by);

CREATE INDEX challenge_by_canceler ON challenge (canceled_by);

CREATE INDEX challenge_of_group ON challenge (study_group);

-- Where the card of a challenge stands, and what is on it.
CREATE TABLE challenge_card (
    challenge ${int64} PRIMARY KEY NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    channel ${int64} NOT NULL,
    -- None once somebody has deleted it.
    message ${int64},
    -- What was known then is on the card.
    drawn_at ${int64} NOT NULL,
    -- A digest of the card, so that it is not edited into what it is.
    digest TEXT,
    -- When it may be edited again, and how often in a row Discord has refused that.
    editable_at ${int64} NOT NULL,
    refusals ${int64} NOT NULL
) ${strict};

CREATE INDEX challenge_card_by_age ON challenge_card (editable_at);

-- A group that has joiners, where groups compete. It outlives the group.
CREATE TABLE challenge_team (
    id ${identity},
    challenge ${int64} NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    study_group ${int64} REFERENCES study_group (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    UNIQUE (challenge, study_group)
) ${strict};

CREATE INDEX challenge_team_of_group ON challenge_team (study_group);

-- Somebody who has joined, and what they have, kept beside what it sums up in the same transaction.
CREATE TABLE challenge_entry (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    challenge ${int64} NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    team ${int64} REFERENCES challenge_team (id) ON DELETE CASCADE,
    -- The name last seen in the server.
    name TEXT NOT NULL,
    amount ${int64} NOT NULL,
    -- When the latest of what counts was made, 0 for never; earlier stands first among equals.
    latest_at ${int64} NOT NULL,
    -- The last day up to which the amount was counted.
    counted_to TEXT NOT NULL,
    joined_at ${int64} NOT NULL,
    left_at ${int64},
    -- When the person asked to be pinged at the end.
    ping_asked_at ${int64},
    changed_at ${int64} NOT NULL,
    PRIMARY KEY (learner, challenge)
) ${keyed};

CREATE INDEX challenge_entry_by_rank ON challenge_entry (challenge, left_at, amount DESC, latest_at, learner);

CREATE INDEX challenge_entry_by_change ON challenge_entry (challenge, changed_at);

CREATE INDEX challenge_entry_of_team ON challenge_entry (team);
