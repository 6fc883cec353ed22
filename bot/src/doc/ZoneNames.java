import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Prints bot/src/main/resources/dev/cairn/bot/time/zone-names.tsv: what people call the places of zones.tsv in other languages,
 * from the CLDR data in ICU4J, which is too large to ship. Run from the top of the project:
 *
 * <pre>java -cp icu4j-76.1.jar bot/src/doc/ZoneNames.java</pre>
 */
final class ZoneNames {
    private static final Path ZONES = Path.of("bot/src/main/resources/dev/cairn/bot/time/zones.tsv");

    /** Discord's languages, and those of large countries beside. */
    private static final List<String> LANGUAGES = List.of(
            "ar", "bg", "bn", "cs", "da", "de", "el", "es", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id", "it", "ja", "ko",
            "lt", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "th", "tr", "uk", "ur", "vi", "zh", "zh_Hant");

    public static void main(String[] arguments) throws Exception {
        System.out.println("# What people call the places of zones.tsv in other languages: cities and countries, separated by |.");
        System.out.println("# From CLDR by ICU4J 76.1 (Unicode License v3), made by bot/src/doc/ZoneNames.java.");
        for (String line : Files.readAllLines(ZONES)) {
            if (!line.startsWith("#")) {
                List<String> columns = List.of(line.split("\t"));
                System.out.println(columns.get(0) + "\t" + String.join("|", names(columns.get(0), columns.get(1))));
            }
        }
    }

    private static TreeSet<String> names(String zone, String country) {
        TreeSet<String> names = new TreeSet<>();
        for (String language : LANGUAGES) {
            ULocale locale = new ULocale(language);
            String city = TimeZoneNames.getInstance(locale).getExemplarLocationName(zone);
            add(names, city);
            if (!country.equals("-")) {
                add(names, new ULocale("und_" + country).getDisplayCountry(locale));
            }
        }
        names.remove(normalized(zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ')));
        names.remove(country.toLowerCase(Locale.ROOT));
        return names;
    }

    private static void add(TreeSet<String> names, String name) {
        if (name != null && !name.contains("|")) {
            names.add(normalized(name));
        }
    }

    private static String normalized(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
