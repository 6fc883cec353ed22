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

/** The bundled Inter, and for scripts it lacks whatever the machine has. */
public final class Typeface {
    /** Weights we bundle. */
    public enum Weight {
        REGULAR,
        SEMI_BOLD
    }

    /** Java's names for whatever there is; where there is none, to ask them for a letter is an {@link Error}. */
    private static final Set<String> LOGICAL =
            Set.of(Font.DIALOG, Font.DIALOG_INPUT, Font.SANS_SERIF, Font.SERIF, Font.MONOSPACED);

    private final Font regular;
    private final Font semiBold;

    private Typeface(Font regular, Font semiBold) {
        this.regular = regular;
        this.semiBold = semiBold;
    }

    /** Reads the fonts; takes a moment, so once is enough. */
    public static Typeface load() {
        prepareForASlimJava();
        return new Typeface(bundled("Inter-Regular.ttf"), bundled("Inter-SemiBold.ttf"));
    }

    /**
     * A Java made for a small image finds no configuration of fonts and then refuses to draw any text, the bundled
     * font's included. This names a configuration that asks for nothing.
     */
    private static void prepareForASlimJava() {
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

    Font font(Weight weight, float size) {
        return (weight == Weight.REGULAR ? regular : semiBold).deriveFont(size);
    }

    /** Whether Inter has all of it. */
    boolean has(int point) {
        return regular.canDisplay(point) && semiBold.canDisplay(point);
    }

    /** A font of this machine that has all of a text; always the same for as long as the machine's fonts are. */
    static Optional<Font> another(String text, float size) {
        return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(font -> !LOGICAL.contains(font.getFamily(Locale.ROOT)) && font.canDisplayUpTo(text) < 0)
                .min(Comparator.comparing(Font::getFontName))
                .map(font -> font.deriveFont(size));
    }
}
