package dev.cairn.bot.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.drawing.Palette.Edge;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void anEdgeContributesBothColorsAndTheMixturesBetweenThem() {
        Palette palette = new Palette(List.of(new Edge(Color.BLACK, Color.WHITE)));

        assertThat(palette.colors())
                .hasSize(9)
                .startsWith(Color.BLACK.getRGB())
                .contains(Color.GRAY.getRGB())
                .endsWith(Color.WHITE.getRGB());
    }

    @Test
    void colorsThatSeveralEdgesShareOccurOnce() {
        Palette palette = new Palette(List.of(new Edge(Color.BLACK, Color.WHITE), new Edge(Color.BLACK, Color.RED)));

        assertThat(palette.colors()).hasSize(17).doesNotHaveDuplicates();
    }

    @Test
    void aPaletteRefusesMoreColorsThanAPngHolds() {
        List<Edge> edges = IntStream.range(1, 40)
                .mapToObj(shade -> new Edge(Color.BLACK, new Color(6 * shade, 0, 255 - 6 * shade)))
                .toList();

        assertThatThrownBy(() -> new Palette(edges))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colors in a palette");
    }
}
