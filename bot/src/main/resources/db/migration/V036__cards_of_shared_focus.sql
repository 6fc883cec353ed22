-- The message with the card of a shared timer, as soon as it is known: from its sending, or from a press on it.
ALTER TABLE shared_focus ADD COLUMN message ${int64};
