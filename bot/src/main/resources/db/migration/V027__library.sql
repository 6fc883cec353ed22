-- A link in the library of a server.
CREATE TABLE library_entry (
    id ${identity},
    server ${int64} NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    -- By which one thing is known, whoever shares it in whatever form.
    link TEXT NOT NULL,
    -- What opens.
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    -- Whether the submitter wrote the title; else it was made from the link.
    title_written ${bool} NOT NULL,
    topic TEXT,
    -- Nobody once the submitter's data is deleted.
    submitter ${int64} REFERENCES learner (id) ON DELETE SET NULL,
    state TEXT NOT NULL,
    -- Whether a moderator has decided to keep it, so that reports no longer hide it.
    reviewed ${bool} NOT NULL,
    -- Why a moderator declined it.
    reason TEXT,
    created_at ${int64} NOT NULL,
    -- When it got its state.
    decided_at ${int64} NOT NULL,
    -- Counts what moderators were asked about it, so that each card in their channel is about one question.
    reviews ${int64} NOT NULL,
    UNIQUE (server, link)
) ${strict};

CREATE INDEX library_entry_by_age ON library_entry (server, state, id);

CREATE INDEX library_entry_by_topic ON library_entry (server, topic, id);

CREATE INDEX library_entry_of_submitter ON library_entry (submitter, server, id);

-- The words by which an entry that everybody may see is found.
CREATE TABLE library_word (
    server ${int64} NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    word TEXT ${by_bytes} NOT NULL,
    entry ${int64} NOT NULL REFERENCES library_entry (id) ON DELETE CASCADE,
    PRIMARY KEY (server, word, entry)
) ${keyed};

CREATE INDEX library_word_of_entry ON library_word (entry, word);

-- Who has saved an entry in its server.
CREATE TABLE library_saver (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    entry ${int64} NOT NULL REFERENCES library_entry (id) ON DELETE CASCADE,
    PRIMARY KEY (learner, entry)
) ${keyed};

CREATE INDEX library_saver_of_entry ON library_saver (entry);

-- Who has reported an entry.
CREATE TABLE library_report (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    entry ${int64} NOT NULL REFERENCES library_entry (id) ON DELETE CASCADE,
    reported_at ${int64} NOT NULL,
    -- Whether it counts towards hiding the entry: not from newcomers, and not once a moderator has looked.
    counts ${bool} NOT NULL,
    PRIMARY KEY (learner, entry)
) ${keyed};

CREATE INDEX library_report_of_entry ON library_report (entry);

-- Since when a person has been seen in a server, for whether their reports count.
CREATE TABLE library_visitor (
    learner ${int64} NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    server ${int64} NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    since ${int64} NOT NULL,
    PRIMARY KEY (learner, server)
) ${keyed};

CREATE INDEX library_visitor_of_server ON library_visitor (server);
