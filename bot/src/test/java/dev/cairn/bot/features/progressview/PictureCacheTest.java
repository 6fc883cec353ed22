package dev.cairn.bot.features.progressview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.drawing.DrawingLimit;
import dev.cairn.bot.interaction.Language;
import org.junit.jupiter.api.Test;

class PictureCacheTest {
    private final PictureCache pictures = new PictureCache(DrawingLimit.perCore());

    @Test
    void aPictureIsDrawnOnce() {
        ProgressPicture picture = PictureCase.all().get(0).picture();

        byte[] first = pictures.png(picture, Language.ENGLISH).orElseThrow();

        assertThat(pictures.png(picture, Language.ENGLISH).orElseThrow()).isSameAs(first);
    }

    @Test
    void anotherPictureIsDrawnAnew() {
        byte[] first = pictures.png(PictureCase.all().get(0).picture(), Language.ENGLISH)
                .orElseThrow();

        assertThat(pictures.png(PictureCase.all().get(1).picture(), Language.ENGLISH)
                        .orElseThrow())
                .isNotEqualTo(first);
    }

    @Test
    void aPictureThatIsCachedNeedsNoPlaceToBeDrawn() {
        ProgressPicture picture = PictureCase.all().get(0).picture();
        pictures.png(picture, Language.ENGLISH);
        Thread.currentThread().interrupt();

        assertThat(pictures.png(picture, Language.ENGLISH)).isPresent();
        assertThat(pictures.png(PictureCase.all().get(1).picture(), Language.ENGLISH))
                .isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }
}
