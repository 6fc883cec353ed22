package dev.cairn.bot.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.drawing.Palette.Edge;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    private static final Color CLEAR = new Color(0, true);
    private static final Palette PALETTE =
            new Palette(List.of(new Edge(Color.BLUE, Color.WHITE), new Edge(CLEAR, Color.BLUE)));

    private final BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);

    @Test
    void aReaderSeesEveryPixelOfThePaletteAsItWasDrawn() throws IOException {
        image.setRGB(0, 0, Color.WHITE.getRGB());
        image.setRGB(2, 1, Color.BLUE.getRGB());

        BufferedImage read = decode();

        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
        assertThat(read.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
        assertThat(read.getRGB(2, 1)).isEqualTo(Color.BLUE.getRGB());
        assertThat(read.getRGB(1, 1) >>> 24).isZero();
    }

    @Test
    void aColorOutsideThePaletteBecomesTheNearestInside() throws IOException {
        image.setRGB(1, 0, new Color(3, 2, 250).getRGB());

        assertThat(decode().getRGB(1, 0)).isEqualTo(Color.BLUE.getRGB());
    }

    private BufferedImage decode() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Png.encode(image, PALETTE)));
    }
}
