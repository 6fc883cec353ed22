-- A message that is being sent. It is gone once its result is noted in the same transaction as what follows from it.
CREATE TABLE outbox_claim (
    -- Discord gets it with the message.
    nonce TEXT PRIMARY KEY NOT NULL,
    -- Whom the message is for, if it is for one learner.
    learner ${int64} REFERENCES learner (id) ON DELETE CASCADE,
    -- When it was first tried: Discord may have the message from then on.
    since ${int64} NOT NULL,
    attempt ${int64} NOT NULL
) ${strict};

CREATE INDEX outbox_claim_of_learner ON outbox_claim (learner);

INSERT INTO outbox_claim (nonce, learner, since, attempt)
SELECT claim.nonce, reminder.learner, claim.since, claim.attempt
FROM reminder_claim AS claim JOIN reminder ON reminder.id = claim.reminder;

DROP TABLE reminder_claim;

-- A notice keeps its kind and what the kind's words need, which are put together when it is told. Those left by an
-- older version are finished Markdown.
ALTER TABLE notice RENAME COLUMN markdown TO arguments;

ALTER TABLE notice ADD COLUMN kind TEXT NOT NULL DEFAULT 'markdown';
