package dev.cairn.bot.features.progressview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.drawing.Palette;
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
 * Leaves the hard cases in {@code target/pictures} to be looked at:
 * {@code mvn -q verify -Dtest=PictureRendererTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PictureRendererTest {
    private static final Path SHOWN = Path.of("target", "pictures");
    private static final int MOST_BYTES = 60_000;
    private static final int MARGIN = 45;

    private final PictureRenderer renderer = new PictureRenderer();

    static List<PictureCase> cases() {
        return PictureCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aHardCaseIsSmallAndKeepsToItsMargins(PictureCase hard) throws IOException {
        byte[] png = renderer.render(hard.picture());
        Files.createDirectories(SHOWN);
        Files.write(SHOWN.resolve(hard.name() + ".png"), png);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(png.length).isLessThan(MOST_BYTES);
        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(coloursInTheMargin(image)).containsOnly(Palette.CARD.getRGB());
    }

    /** Down a column of pixels on either side, between the rounded corners. */
    private static List<Integer> coloursInTheMargin(BufferedImage image) {
        return IntStream.range(MARGIN, image.getHeight() - MARGIN)
                .flatMap(y -> IntStream.of(image.getRGB(MARGIN, y), image.getRGB(image.getWidth() - MARGIN, y)))
                .distinct()
                .boxed()
                .toList();
    }

    @Test
    void theSameProgressIsTheSameBytes() {
        ProgressPicture picture = PictureCase.all().get(0).picture();

        assertThat(new PictureRenderer().render(picture)).isEqualTo(renderer.render(picture));
    }

    @Test
    void theCornersLetTheGroundThrough() throws IOException {
        byte[] png = renderer.render(PictureCase.all().get(0).picture());

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getRGB(0, 0) >>> 24)
                .isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aDescriptionFitsDiscord(PictureCase hard) {
        assertThat(PictureRenderer.describe(hard.picture())).hasSizeBetween(1, 1_024);
    }

    @Test
    void theDescriptionSaysWhatThePictureShows() {
        assertThat(PictureRenderer.describe(PictureCase.all().get(0).picture()))
                .isEqualTo("Lena Fischer: 47% of Become an ML engineer. Streak: 12 days, longest 30 days; 186 hours"
                        + " studied. The last 18 weeks: 77 days of study, 17 days of rest, 9 days frozen. Phases:"
                        + " Mathematics and Python 100%, Machine learning 100%, Deep learning 62%, Computer vision"
                        + " skipped, Natural language processing 8%, Putting models to work 0%.");
    }
}
