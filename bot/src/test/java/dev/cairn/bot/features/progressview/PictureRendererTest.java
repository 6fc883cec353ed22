package dev.cairn.bot.features.progressview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Writes the hard cases to {@code target/pictures} for people to look at:
 * {@code mvn -q verify -Dtest=PictureRendererTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PictureRendererTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int MAX_BYTES = 60_000;
    private static final int MARGIN = 45;

    private static final PictureCopy COPY = new EnglishPictureCopy();

    private final PictureRenderer renderer = new PictureRenderer();

    static List<PictureCase> cases() {
        return PictureCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aHardCaseIsSmallAndKeepsToItsMargins(PictureCase pictureCase) throws IOException {
        byte[] png = renderer.render(pictureCase.picture(), COPY);
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(pictureCase.name() + ".png"), png);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(png.length).isLessThan(MAX_BYTES);
        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(colorsInTheMargin(image)).containsOnly(PictureStyle.CARD.getRGB());
    }

    /** The colors of one column of pixels on either side, between the rounded corners. */
    private static List<Integer> colorsInTheMargin(BufferedImage image) {
        return IntStream.range(MARGIN, image.getHeight() - MARGIN)
                .flatMap(y -> IntStream.of(image.getRGB(MARGIN, y), image.getRGB(image.getWidth() - MARGIN, y)))
                .distinct()
                .boxed()
                .toList();
    }

    @Test
    void theSameProgressIsTheSameBytes() {
        ProgressPicture picture = PictureCase.all().get(0).picture();

        assertThat(new PictureRenderer().render(picture, COPY)).isEqualTo(renderer.render(picture, COPY));
    }

    @Test
    void theCornersAreTransparent() throws IOException {
        byte[] png = renderer.render(PictureCase.all().get(0).picture(), COPY);

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getRGB(0, 0) >>> 24)
                .isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aDescriptionFitsDiscord(PictureCase pictureCase) {
        assertThat(COPY.description(pictureCase.picture())).hasSizeBetween(1, 1_024);
    }

    @Test
    void theDescriptionSaysWhatThePictureShows() {
        assertThat(COPY.description(PictureCase.all().get(0).picture()))
                .isEqualTo("Lena Fischer: 47% of Become an ML engineer. Streak: 12 days, longest 30 days; 186 hours"
                        + " logged. The last 18 weeks: 77 days of study, 17 days of rest, 9 days frozen. Phases:"
                        + " Mathematics and Python 100%, Machine learning 100%, Deep learning 62%, Computer vision"
                        + " skipped, Natural language processing 8%, Putting models to work 0%.");
    }
}
