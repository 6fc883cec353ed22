-- A focus timer that others can join until its end, from its sharing until everyone in it has been told of its end.
CREATE TABLE shared_focus (
    -- The id of the timer that was shared.
    id ${int64} PRIMARY KEY NOT NULL,
    -- Who shared it; nobody once their data is deleted.
    starter ${int64} REFERENCES learner (id) ON DELETE SET NULL,
    server ${int64} NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    -- Where it is posted, and where its end is told.
    channel ${int64} NOT NULL,
    began_at ${int64} NOT NULL,
    ends_at ${int64} NOT NULL,
    -- What its card says is studied, if anything.
    unit TEXT,
    -- Whether its card has been sent to another channel than the one it was asked for in.
    card_sent ${bool} NOT NULL,
    -- Whether its end is being told, so that nobody can join any more.
    closed ${bool} NOT NULL
) ${strict};

CREATE INDEX shared_focus_of_starter ON shared_focus (starter);

CREATE INDEX shared_focus_of_server ON shared_focus (server);

-- The timers that end together.
CREATE TABLE shared_focus_member (
    shared_focus ${int64} NOT NULL REFERENCES shared_focus (id) ON DELETE CASCADE,
    focus ${int64} NOT NULL REFERENCES focus (id) ON DELETE CASCADE,
    PRIMARY KEY (shared_focus, focus)
) ${keyed};

CREATE INDEX shared_focus_member_of_focus ON shared_focus_member (focus);
