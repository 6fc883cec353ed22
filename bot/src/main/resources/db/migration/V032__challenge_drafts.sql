-- What a person has typed for a challenge that is not posted yet, the latest in each server.
CREATE TABLE challenge_draft (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    server ${int64} NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    -- The interaction that began it, for which only one challenge is created.
    draft ${int64} NOT NULL,
    title TEXT,
    goal TEXT,
    amount TEXT,
    start_day TEXT,
    end_day TEXT,
    -- Checked each time it is read, so it refers to no row.
    for_group TEXT,
    target TEXT,
    misses TEXT,
    how TEXT,
    PRIMARY KEY (learner, server)
) ${keyed};

CREATE INDEX challenge_draft_of_server ON challenge_draft (server);
