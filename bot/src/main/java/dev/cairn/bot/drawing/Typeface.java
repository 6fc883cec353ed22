package dev.cairn.bot.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bundled font Inter, and the machine's fonts for scripts that Inter lacks. */
public final class Typeface {
    /** The bundled weights. */
    public enum Weight {
        REGULAR,
        SEMI_BOLD
    }

    /** Java's logical fonts. On a machine without fonts, asking one whether it can draw a letter throws an {@link Error}. */
    private static final Set<String> LOGICAL_FONTS =
            Set.of(Font.DIALOG, Font.DIALOG_INPUT, Font.SANS_SERIF, Font.SERIF, Font.MONOSPACED);

    private final Font regular;
    private final Font semiBold;

    private Typeface(Font regular, Font semiBold) {
        this.regular = regular;
        this.semiBold = semiBold;
    }

    /** Reads the bundled fonts, which takes about a tenth of a second. */
    public static Typeface load() {
        configureSlimRuntime();
        return new Typeface(bundled("Inter-Regular.ttf"), bundled("Inter-SemiBold.ttf"));
    }

    /**
     * Names an empty font configuration. A Java runtime made for a small container image has none, and then refuses to draw
     * any text, even in a bundled font.
     */
    private static void configureSlimRuntime() {
        System.setProperty("java.awt.headless", "true");
        try {
            Path configuration = Files.createTempFile("cairn-fonts", ".properties");
            configuration.toFile().deleteOnExit();
            Files.writeString(configuration, "version=1\nsequence.allfonts=default\n");
            System.setProperty("sun.awt.fontconfig", configuration.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font bundled(String file) {
        try (InputStream bytes = Typeface.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("no " + file + " in the jar");
            }
            return Font.createFont(Font.TRUETYPE_FONT, bytes)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " is no font", e);
        }
    }

    /** The bundled font in a size, in units of the picture. */
    Font font(Weight weight, float size) {
        return (weight == Weight.REGULAR ? regular : semiBold).deriveFont(size);
    }

    /** Whether Inter can draw a code point in both weights. */
    boolean canDisplay(int point) {
        return regular.canDisplay(point) && semiBold.canDisplay(point);
    }

    /** The first font of this machine by name that can draw all of a text, so that the choice is repeatable. */
    static Optional<Font> systemFont(String text, float size) {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(font -> !LOGICAL_FONTS.contains(font.getFamily(Locale.ROOT)) && font.canDisplayUpTo(text) < 0)
                .min(Comparator.comparing(Font::getFontName))
                .map(font -> font.deriveFont(size));
    }
}
