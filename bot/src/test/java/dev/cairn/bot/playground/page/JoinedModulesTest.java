package dev.cairn.bot.playground.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedModulesTest {
    private static final String SPEAKER = """
            import { name as who } from './names.js';
            import * as marks from './marks.js';

            export function greet() {
              return who + marks.end;
            }
            export class Speaker {}
            """;
    private static final Map<String, String> FILES = Map.of(
            "app.js", "import { greet } from './speaker.js';\nimport { end } from './marks.js';\n\ngreet(end);\n",
            "speaker.js", SPEAKER,
            "names.js", "export const name = 'Ada';\n",
            "marks.js", "export const end = '!';\n",
            "round.js", "import { other } from './about.js';\n",
            "about.js", "import { another } from './round.js';\n");

    private static String join(String name) {
        return new JoinedModules(FILES::get).from(name);
    }

    @Test
    void aModuleComesAfterThoseItImportsAndEachComesOnce() {
        assertThat(join("app.js").lines().filter(line -> line.startsWith("// ")))
                .containsExactly("// names.js", "// marks.js", "// speaker.js", "// app.js");
    }

    @Test
    void importsAreTakenFromWhatTheModulesReturn() {
        assertThat(join("app.js"))
                .contains("const { name: who } = modules['names.js'];")
                .contains("const marks = modules['marks.js'];")
                .contains("\nfunction greet() {")
                .contains("return { greet, Speaker };")
                .doesNotContain("import ", "export ");
    }

    @Test
    void modulesThatImportEachOtherAreRefused() {
        assertThatThrownBy(() -> join("round.js")).hasMessageContaining("circle at round.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export default 1;",
                "import names from './names.js';",
                "import names, { name } from './names.js';",
                "export const a = 1, b = 2;",
                "export const a = sum([1, 2], { c: 3 }), b = 2;",
                "export const a = 1,"
            })
    void aFormThatCannotBeJoinedIsRefused(String line) {
        JoinedModules modules = new JoinedModules(name -> name.equals("odd.js") ? line + "\n" : FILES.get(name));

        assertThatThrownBy(() -> modules.from("odd.js"))
                .hasMessageContaining("odd.js")
                .hasMessageContaining(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export const a = { b: 1, c: [2, 3] };",
                "export const a = (b, c) => 'b, c';",
                "export const a = {",
                "export const a = list(b, {",
                "export const a = 1; // one, not two"
            })
    void aCommaWithinAConstantsValueIsJoined(String line) {
        assertThat(new JoinedModules(name -> line + "\n").from("a.js")).contains("return { a };");
    }
}
