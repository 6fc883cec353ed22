package dev.cairn.bot.features.privacy;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CardFile;

/** {@code /privacy export}: hands over everything that is kept about a person, as a JSON file. */
final class PrivacyExportCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            PrivacyFeature.GROUP, "export", PrivacyCopy.text(PrivacyCopy::exportDescription), AnswerMode.PRIVATE);

    private final PersonalDataStore store;

    PrivacyExportCommand(PersonalDataStore store) {
        this.store = store;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        PrivacyCopy copy = PrivacyCopy.in(request.locale());
        if (store.topics(request.learner()).isEmpty()) {
            return Reply.of(Card.in(Card.Tone.NEUTRAL).text(copy.nothingKept()).build());
        }
        ExportedFile file = export(request);
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(copy.exported(file.compressed()))
                .file(document(file))
                .build());
    }

    /** One at a time, since each may take some megabytes of memory. */
    private synchronized ExportedFile export(Request request) {
        return store.export(request.learner(), request.at())
                .orElseThrow(() -> new UserError(PrivacyCopy.text(PrivacyCopy::tooMuchToExport)));
    }

    private static CardFile.Document document(ExportedFile file) {
        return file.compressed()
                ? new CardFile.Document(file.bytes(), "cairn-data.json.gz", "application/gzip")
                : new CardFile.Document(file.bytes(), "cairn-data.json", "application/json");
    }
}
