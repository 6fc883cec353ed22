CREATE TABLE server_settings (
    server ${int64} PRIMARY KEY NOT NULL,
    -- Where Cairn may speak of its own accord; nowhere until somebody says.
    announce_channel ${int64}
) ${strict};

CREATE TABLE reminder (
    id ${identity},
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    -- On the learner's wall, in the zone of their settings.
    local_time TEXT NOT NULL,
    -- One bit a day of the week, Monday the lowest.
    days ${int64} NOT NULL CHECK (days BETWEEN 1 AND 127),
    -- The channel it goes to; without a server that of the learner's direct messages, once known.
    server ${int64},
    channel ${int64},
    -- Where the learner agreed to be called when direct messages fail for good.
    instead_server ${int64},
    instead_channel ${int64},
    cadence TEXT NOT NULL,
    paused_until TEXT,
    paused_for TEXT CHECK (paused_for IS NULL OR paused_until IS NULL),
    next_day TEXT NOT NULL,
    next_at ${int64} NOT NULL,
    snoozed_until ${int64},
    unanswered_since ${int64},
    -- The study day on which it is not wanted any more.
    quiet_day TEXT,
    CHECK (server IS NULL OR channel IS NOT NULL),
    CHECK ((instead_server IS NULL) = (instead_channel IS NULL))
) ${strict};

CREATE INDEX reminder_of_learner ON reminder (learner);

-- A reminder that is being sent; gone once what came of it has been noted.
CREATE TABLE reminder_claim (
    reminder ${int64} NOT NULL REFERENCES reminder (id) ON DELETE CASCADE,
    due ${int64} NOT NULL,
    -- When it was first tried, which is from when on Discord may have it.
    since ${int64} NOT NULL,
    attempt ${int64} NOT NULL,
    nonce TEXT NOT NULL,
    PRIMARY KEY (reminder, due)
) ${keyed};
