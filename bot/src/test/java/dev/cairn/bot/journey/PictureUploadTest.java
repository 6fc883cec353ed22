package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.multipart.DiskFileUpload;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tests how pictures reach Discord. */
class PictureUploadTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    @TempDir
    private Path folder;

    private Learner ada;
    private String usualFolder;

    /** The first picture loads the library's classes, which choose the usual folder. */
    @BeforeEach
    void redirectTemporaryFiles() {
        ada = CAIRN.follower("Ada");
        ada.uses("progress");
        usualFolder = DiskFileUpload.baseDirectory;
        DiskFileUpload.baseDirectory = folder.toString();
    }

    @AfterEach
    void restoreTemporaryFiles() {
        DiskFileUpload.baseDirectory = usualFolder;
    }

    @Test
    void aPictureLeavesNoTemporaryFile() {
        ShownMessage shown = ada.uses("progress");

        assertThat(shown.message().json().path("attachments")).hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }
}
